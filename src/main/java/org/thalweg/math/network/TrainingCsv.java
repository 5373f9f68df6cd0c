package org.thalweg.math.network;

import org.thalweg.math.vector.Vector;

/**
 * The steps of a training as comma-separated values: the same columns in an answer of the HTTP
 * interface and in a file that the screen offers. All numbers have all their digits.
 */
public final class TrainingCsv {

  private TrainingCsv() {}

  /** The first line of steps without weights. */
  public static String header() {
    return "step,loss\n";
  }

  /**
   * The first line of steps with all weights and biases: {@code w1.2.3} from the 3rd into the 2nd
   * unit of the 1st layer, {@code b1.2} its bias.
   */
  public static String header(Architecture architecture) {
    StringBuilder names = new StringBuilder("step,loss");
    for (int i = 0; i < architecture.parameterCount(); i++) {
      Parameter parameter = architecture.parameter(i);
      String unit = (parameter.layer() + 1) + "." + (parameter.unit() + 1);
      names.append(parameter.isBias() ? ",b" + unit : ",w" + unit + "." + (parameter.from() + 1));
    }
    return names.append('\n').toString();
  }

  /** The line of a step without weights. */
  public static String line(long step, double loss) {
    return step + "," + loss + "\n";
  }

  /** The line of a step with all weights and biases. */
  public static String line(long step, double loss, Vector weights) {
    StringBuilder line = new StringBuilder().append(step).append(',').append(loss);
    for (double weight : weights.toArray()) {
      line.append(',').append(weight);
    }
    return line.append('\n').toString();
  }
}
