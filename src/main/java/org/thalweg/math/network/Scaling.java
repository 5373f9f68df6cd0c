package org.thalweg.math.network;

import java.util.Arrays;
import java.util.List;
import org.thalweg.math.vector.Vector;

/**
 * Brings each column of data to mean 0 and standard deviation 1: {@code (x − mean)/deviation}. A
 * column that is the same in all rows is only moved to 0.
 *
 * @param inputMeans one per input
 * @param inputDeviations one per input
 * @param targetMeans one per target; 0 where targets stay as they are
 * @param targetDeviations one per target; 1 where they stay
 */
public record Scaling(
    Vector inputMeans, Vector inputDeviations, Vector targetMeans, Vector targetDeviations) {

  /**
   * The scaling that these rows ask for.
   *
   * @param targetsToo whether targets are scaled as well: numbers are, classes are not
   */
  public static Scaling of(Examples rows, boolean targetsToo) {
    List<Vector> inputs = rows.rows().stream().map(Example::inputs).toList();
    List<Vector> targets = rows.rows().stream().map(Example::targets).toList();
    Vector inputMeans = means(inputs);
    Vector none = Vector.zero(rows.targets());
    Vector targetMeans = targetsToo ? means(targets) : none;
    return new Scaling(
        inputMeans,
        deviations(inputs, inputMeans),
        targetMeans,
        targetsToo ? deviations(targets, targetMeans) : ones(none));
  }

  /** The rows as a network sees them. */
  public Examples applied(Examples rows) {
    return new Examples(rows.rows().stream().map(this::applied).toList());
  }

  private Example applied(Example row) {
    return new Example(
        scaled(row.inputs(), inputMeans, inputDeviations),
        scaled(row.targets(), targetMeans, targetDeviations));
  }

  private static Vector scaled(Vector raw, Vector means, Vector deviations) {
    double[] scaled = raw.toArray();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (scaled[i] - means.get(i)) / deviations.get(i);
    }
    return Vector.of(scaled);
  }

  private static Vector means(List<Vector> rows) {
    Vector sum = Vector.zero(rows.getFirst().length());
    for (Vector row : rows) {
      sum = sum.plus(row);
    }
    return sum.times(1.0 / rows.size());
  }

  private static Vector deviations(List<Vector> rows, Vector means) {
    double[] deviations = new double[means.length()];
    for (int i = 0; i < deviations.length; i++) {
      double sum = 0;
      for (Vector row : rows) {
        double away = row.get(i) - means.get(i);
        sum += away * away;
      }
      deviations[i] = sum == 0 ? 1 : StrictMath.sqrt(sum / rows.size());
    }
    return Vector.of(deviations);
  }

  private static Vector ones(Vector zeros) {
    double[] ones = zeros.toArray();
    Arrays.fill(ones, 1);
    return Vector.of(ones);
  }
}
