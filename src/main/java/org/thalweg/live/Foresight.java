package org.thalweg.live;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.objective.Region;

/**
 * What a run will do if nothing is changed, looked ahead once for all who ask. A descent does what
 * was foretold, so what was seen from an earlier step still holds, until the learning rate changes
 * or what was seen comes to its end.
 */
final class Foresight {
  private static final long LONGEST_NANOS = 200_000_000;

  private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

  private record Seen(Descent from, Region region, Optional<Outlook> outlook) {

    boolean holdsFor(Descent descent, Region where) {
      long now = descent.current().index();
      return now >= from.current().index()
          && now <= half()
          && region.equals(where)
          && from.ending().equals(descent.ending())
          && from.optimizer().equals(descent.optimizer());
    }

    /** Half the way to where nothing more was seen; without an end where the end was seen. */
    private long half() {
      long start = from.current().index();
      return outlook.orElse(null) instanceof Outlook.GoesOn on
          ? start + (on.last().current().index() - start) / 2
          : Long.MAX_VALUE;
    }
  }

  /** What the descent will do from here; any thread may ask. */
  Optional<Outlook> of(Descent descent, Region region) {
    Seen last = seen.get();
    if (last == null || !last.holdsFor(descent, region)) {
      last = new Seen(descent, region, quick(descent, region));
      seen.set(last);
    }
    return last.outlook();
  }

  /** Looks ahead for a fifth of a second at most. */
  static Optional<Outlook> quick(Descent descent, Region region) {
    long end = System.nanoTime() + LONGEST_NANOS;
    return Outlook.of(descent, region, () -> System.nanoTime() - end < 0);
  }
}
