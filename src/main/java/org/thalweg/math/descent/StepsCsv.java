package org.thalweg.math.descent;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Steps as comma-separated values: the same columns in an answer of the interface and in a file
 * that a screen offers.
 */
public final class StepsCsv {
  /** The first line: the names of the columns. */
  public static final String HEADER = "step,x,y,loss,dx,dy\n";

  /** The first line where each step comes with what led to it. */
  public static final String HEADER_WITH_STEPS = "step,x,y,loss,dx,dy,rate,length\n";

  private StepsCsv() {}

  /**
   * The line of one iterate with the learning rate and the length of the step that led to it, both
   * left out at the start.
   */
  public static String line(Iterate iterate, OptionalDouble rate, OptionalDouble length) {
    return line(iterate).stripTrailing() + "," + written(rate) + "," + written(length) + "\n";
  }

  /** The line of one iterate, each number with all its digits. */
  public static String line(Iterate iterate) {
    return line(
        iterate.index(),
        iterate.point().get(0),
        iterate.point().get(1),
        iterate.value(),
        iterate.gradient().get(0),
        iterate.gradient().get(1));
  }

  /**
   * The line of a step: its index, the point, f(x, y) and the partial derivatives there, each
   * number with all its digits; a partial derivative that there is not is left out.
   */
  public static String line(
      long step, double x, double y, double loss, @Nullable Double dx, @Nullable Double dy) {
    return step + "," + x + "," + y + "," + loss + "," + written(dx) + "," + written(dy) + "\n";
  }

  private static String written(OptionalDouble number) {
    return number.isPresent() ? Double.toString(number.getAsDouble()) : "";
  }

  private static String written(@Nullable Double slope) {
    return slope == null || !Double.isFinite(slope) ? "" : slope.toString();
  }
}
