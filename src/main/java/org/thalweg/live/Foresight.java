package org.thalweg.live;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.LookAhead;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.objective.Region;

/**
 * What a run will do if nothing is changed, looked ahead once for all who ask. A descent does what
 * was foretold, so what was seen from an earlier step still holds, until the learning rate changes
 * or what was seen comes to its end.
 */
final class Foresight {
  private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

  private record Seen(Descent from, Region region, Optional<Outlook> outlook) {

    boolean holdsFor(Descent descent, Region where) {
      long ahead = descent.current().index() - from.current().index();
      boolean open = outlook.filter(Outlook.GoesOn.class::isInstance).isPresent();
      return ahead >= 0
          && (!open || ahead < LookAhead.STEPS / 2)
          && region.equals(where)
          && from.ending().equals(descent.ending())
          && from.optimizer().equals(descent.optimizer());
    }
  }

  /** What the descent will do from here; any thread may ask. */
  Optional<Outlook> of(Descent descent, Region region) {
    Seen last = seen.get();
    if (last == null || !last.holdsFor(descent, region)) {
      last = new Seen(descent, region, Outlook.of(descent, region));
      seen.set(last);
    }
    return last.outlook();
  }
}
