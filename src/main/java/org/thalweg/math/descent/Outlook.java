package org.thalweg.math.descent;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.thalweg.math.objective.Region;

/** What a descent will do if nothing is changed, as computed by making its steps. */
public sealed interface Outlook {

  /**
   * It ends by itself.
   *
   * @param last the descent when it is over
   * @param left the index of its first iterate outside the region, if it never comes back
   */
  record Ends(Descent last, OptionalLong left) implements Outlook {}

  /**
   * It goes round for ever, to and fro between two points or in a larger cycle.
   *
   * @param from the index from which on it is as good as there
   * @param cycle one round, at least two iterates
   */
  record Hops(long from, List<Iterate> cycle) implements Outlook {
    /** Copies the round. */
    public Hops {
      cycle = List.copyOf(cycle);
    }
  }

  /**
   * Neither within the steps that were made, {@link LookAhead#STEPS} at most.
   *
   * @param last where it is then, or at its step limit
   * @param left the index of its first iterate outside the region, if it has not come back
   */
  record GoesOn(Descent last, OptionalLong left) implements Outlook {}

  /** The round that it is in at this index already, if it is in one. */
  default Optional<Hops> hopsAt(long index) {
    return this instanceof Hops hops && hops.from() <= index ? Optional.of(hops) : Optional.empty();
  }

  /**
   * Follows a descent on, where there is something to follow: it is not over, or ended by its step
   * limit, which is then left aside. Of a descent with gradient noise nothing is foretold.
   *
   * @param region where it is looked at
   */
  static Optional<Outlook> of(Descent descent, Region region) {
    return of(descent, region, () -> true);
  }

  /**
   * The same with an end: some formulas take a millisecond for a step.
   *
   * @param timeLeft asked now and then; once it says no, what was seen so far counts
   */
  static Optional<Outlook> of(Descent descent, Region region, BooleanSupplier timeLeft) {
    boolean over = descent.ending().filter(why -> why != Ending.STEP_LIMIT).isPresent();
    return over || descent.noise().isPresent()
        ? Optional.empty()
        : Optional.of(new LookAhead(descent, region).outlook(timeLeft));
  }
}
