package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.MiniBatches;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Parameter;
import org.thalweg.math.network.Trace;
import org.thalweg.math.vector.Vector;

/**
 * One of the rows that are learnt from, as the network sees it now.
 *
 * @param index among them, from 0 on
 * @param example the row
 * @param answer of the network
 * @param error E of this row
 * @param slope ∂E/∂w of this row, for the weight that is looked at
 * @param seen whether the next step uses it
 */
public record Row(
    int index, Example example, Vector answer, double error, double slope, boolean seen) {
  /** So many are shown at once. */
  public static final int PAGE = 8;

  /** The row that is drawn nearest to a place: by two inputs, or by one and its target. */
  public static int nearest(List<Example> rows, double x, double y) {
    boolean field = rows.getFirst().inputs().length() == 2;
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < rows.size(); i++) {
      Example row = rows.get(i);
      double across = field ? row.inputs().get(1) : row.targets().get(0);
      double away = Math.hypot(row.inputs().get(0) - x, across - y);
      nearest = away < least ? i : nearest;
      least = Math.min(away, least);
    }
    return nearest;
  }

  /**
   * The page of rows on which one of them stands, for a weight or bias.
   *
   * @param seen the rows that the next step uses; none where it uses all
   */
  static List<Row> around(
      int chosen, NetworkError error, Descent descent, Parameter parameter, Set<Integer> seen) {
    List<Example> all = error.examples().rows();
    int first = chosen / PAGE * PAGE;
    List<Row> rows = new ArrayList<>();
    for (int i = first; i < Math.min(first + PAGE, all.size()); i++) {
      Trace trace = Trace.of(error, descent.current().point(), all.get(i));
      rows.add(
          new Row(
              i,
              all.get(i),
              trace.answer(),
              trace.error(),
              trace.slope(parameter),
              seen.isEmpty() || seen.contains(i)));
    }
    return rows;
  }

  /** The rows of the batch that the next step sees; none where it sees all. */
  static Set<Integer> seenBy(Descent descent) {
    return descent.objective() instanceof MiniBatches batches
        ? IntStream.of(batches.rows(descent.current().index()))
            .boxed()
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
