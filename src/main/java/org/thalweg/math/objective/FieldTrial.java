package org.thalweg.math.objective;

import java.util.List;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;

/**
 * A made-up field trial: twelve plots of one field, each with its own amount of fertilizer, and the
 * wheat that grew there. The numbers are invented for teaching; they are of the usual size. A line
 * is a fair model only up to this amount: much more fertilizer brings less and less.
 */
public final class FieldTrial {
  private static final LineFit FIT =
      new LineFit(
          List.of(
              new Measurement(0, 26),
              new Measurement(0.5, 31),
              new Measurement(1, 33.5),
              new Measurement(1.5, 38),
              new Measurement(2, 44),
              new Measurement(2.5, 45),
              new Measurement(3, 52),
              new Measurement(3.5, 54.5),
              new Measurement(4, 57),
              new Measurement(4.5, 64),
              new Measurement(5, 64.5),
              new Measurement(5.5, 71)));

  private FieldTrial() {}

  /** The plots: x in kilograms of fertilizer, y in kilograms of wheat, both for 100 m². */
  public static LineFit fit() {
    return FIT;
  }

  /** Where lines are looked for: everywhere, and a slope and a start are of this size. */
  public static Region lines() {
    return new Lines();
  }

  private record Lines() implements Region {
    private static final double SIZE = 50;

    @Override
    public boolean contains(Vector line) {
      return true;
    }

    @Override
    public double diagonal() {
      return SIZE;
    }
  }
}
