package org.thalweg.live;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.descent.Descent;

/**
 * Descents of one run at evenly spaced indices, from which the iterates between can be computed
 * again. When there are too many, every other one is dropped: the memory is bounded, and a replay
 * is never longer than 1/64 of the run, or 1/256 where a step is dear. Not thread-safe.
 */
final class Checkpoints {
  /** Even, so that the descent that is one too many lies on the wider spacing as well. */
  private static final int MOST = 128;

  private static final int MOST_OF_DEAR = 512;

  /** An objective of more variables than this is a network: its steps are dear. */
  private static final int FEW_VARIABLES = 8;

  private final List<Descent> kept = new ArrayList<>();
  private final int most;
  private int spacing = 1;

  Checkpoints(Descent start) {
    most = start.objective().dimension() > FEW_VARIABLES ? MOST_OF_DEAR : MOST;
    kept.add(start);
  }

  private Checkpoints(List<Descent> kept, int most, int spacing) {
    this.kept.addAll(kept);
    this.most = most;
    this.spacing = spacing;
  }

  /** Takes the descent that follows the one offered last, and keeps it when it is its turn. */
  void offer(Descent descent) {
    if (descent.current().index() % spacing != 0) {
      return;
    }
    if (kept.size() == most) {
      thinOut();
    }
    kept.add(descent);
  }

  private void thinOut() {
    List<Descent> even = new ArrayList<>(most);
    for (int i = 0; i < kept.size(); i += 2) {
      even.add(kept.get(i));
    }
    kept.clear();
    kept.addAll(even);
    spacing *= 2;
  }

  /** The latest checkpoint that is not after this index. */
  Descent atOrBefore(long index) {
    return kept.get((int) (index / spacing));
  }

  /** A copy whose descents have another step limit. */
  Checkpoints withStepLimit(long limit) {
    return new Checkpoints(
        kept.stream().map(each -> each.withStepLimit(limit)).toList(), most, spacing);
  }

  /** A copy without the checkpoints after this index. */
  Checkpoints upTo(long index) {
    return new Checkpoints(kept.subList(0, (int) (index / spacing) + 1), most, spacing);
  }
}
