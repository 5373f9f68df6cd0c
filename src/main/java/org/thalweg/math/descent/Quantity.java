package org.thalweg.math.descent;

import org.thalweg.text.Numbers;

/** The numbers that a diagnosis may name; each says how it is rounded for a sentence. */
public enum Quantity {
  /** α·λmax at the current point: how the step compares with the bend of the ground. */
  PRODUCT(Rounding.NEAREST),
  /** The α·λmax up to which this optimizer does not swing; 1 for gradient descent. */
  STEADY_BOUND(Rounding.NEAREST),
  /** The α·λmax from which on this optimizer is unstable; 2 for gradient descent. */
  LIMIT_BOUND(Rounding.NEAREST),
  /**
   * The learning rate from which on this optimizer is unstable here; rounded down, as it is given
   * as advice.
   */
  RATE_LIMIT(Rounding.DOWN),
  /** How many steps were made. */
  STEPS(Rounding.WHOLE),
  /** About how many more it takes to get the slope below the tolerance. */
  REMAINING_STEPS(Rounding.NEAREST),
  /** The value f here. */
  LOSS(Rounding.FINE),
  /** The value f one step ago. */
  LOSS_BEFORE(Rounding.FINE),
  /** The lowest value known on this surface. */
  LOWEST_LOSS(Rounding.FINE),
  /** The lowest value of the last steps. */
  LEAST_RECENT_LOSS(Rounding.NEAREST),
  /** The highest value of the last steps. */
  GREATEST_RECENT_LOSS(Rounding.NEAREST),
  /** The lowest value of the round it goes in for ever. */
  LEAST_ROUND_LOSS(Rounding.FINE),
  /** The highest value of that round. */
  GREATEST_ROUND_LOSS(Rounding.FINE),
  /** How many points that round has. */
  ROUND(Rounding.WHOLE),
  /** The steepness ‖∇f‖ here. */
  SLOPE(Rounding.NEAREST),
  /** How long the next step is. */
  STEP_LENGTH(Rounding.NEAREST);

  /** How a number is rounded for reading. */
  enum Rounding {
    /** To two significant digits. */
    NEAREST,
    /** To two significant digits, towards zero. */
    DOWN,
    /** To four significant digits. */
    FINE,
    /** Not at all: it is a whole number. */
    WHOLE;

    private static final int FEW = 2;

    String written(double number, Numbers numbers) {
      return switch (this) {
        case NEAREST -> numbers.format(number, FEW);
        case DOWN -> numbers.formatBound(number, FEW);
        case FINE -> numbers.format(number, 2 * FEW);
        case WHOLE -> numbers.whole(number);
      };
    }
  }

  private final Rounding rounding;

  Quantity(Rounding rounding) {
    this.rounding = rounding;
  }

  Rounding rounding() {
    return rounding;
  }
}
