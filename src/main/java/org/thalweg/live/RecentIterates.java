package org.thalweg.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Iterate;

/** The newest iterates of one run, those that nearly everybody asks for. Not thread-safe. */
final class RecentIterates {
  private static final int MOST = 128;

  private final @Nullable Iterate[] ring = new @Nullable Iterate[MOST];

  /** Takes the iterate that follows the one added last, and forgets the oldest. */
  void add(Iterate iterate) {
    ring[(int) (iterate.index() % MOST)] = iterate;
  }

  /**
   * The iterates from one index up to, not including, another when all are here; nothing otherwise.
   */
  List<Iterate> range(long from, long to) {
    List<Iterate> found = new ArrayList<>();
    for (long index = from; index < to; index++) {
      Iterate iterate = ring[(int) (index % MOST)];
      if (iterate == null || iterate.index() != index) {
        return List.of();
      }
      found.add(iterate);
    }
    return found;
  }
}
