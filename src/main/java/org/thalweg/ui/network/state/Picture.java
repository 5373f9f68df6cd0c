package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Task;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.vector.Vector;

/**
 * What the network answers all over the data, as far as that can be drawn: a curve over one input,
 * or a field over two.
 *
 * @param domain what is seen: of the input and the answer, or of both inputs
 * @param answers over one input, from left to right; over two, row by row from below
 * @param targets in which range the first number lies that is to be answered
 */
public record Picture(Domain domain, List<Vector> answers, Interval targets) {
  /** Places along each side of a field. */
  public static final int FIELD = 48;

  /** Places along a curve. */
  public static final int CURVE = 161;

  private static final double MARGIN = 0.15;

  /** Copies the answers. */
  public Picture {
    answers = List.copyOf(answers);
  }

  /** What can be drawn of these weights; empty when there are more than two inputs. */
  static Optional<Picture> of(DataSet data, Examples rows, NetworkError error, Vector point) {
    return switch (rows.inputs()) {
      case 1 -> Optional.of(curve(rows, error, point));
      case 2 ->
          data.task() == Task.REGRESSION && rows.size() == 1
              ? Optional.empty()
              : Optional.of(field(rows, error, point));
      default -> Optional.empty();
    };
  }

  private static Picture curve(Examples rows, NetworkError error, Vector point) {
    Interval side = range(rows, 0, false);
    List<Vector> answers = new ArrayList<>();
    for (int i = 0; i < CURVE; i++) {
      answers.add(error.answer(point, Vector.of(side.at(i, CURVE))));
    }
    Interval targets = range(rows, 0, true);
    return new Picture(new Domain(side, targets), answers, targets);
  }

  private static Picture field(Examples rows, NetworkError error, Vector point) {
    Domain domain = new Domain(range(rows, 0, false), range(rows, 1, false));
    List<Vector> answers = new ArrayList<>();
    for (int row = 0; row < FIELD; row++) {
      for (int column = 0; column < FIELD; column++) {
        Vector place = Vector.of(domain.x().at(column, FIELD), domain.y().at(row, FIELD));
        answers.add(error.answer(point, place));
      }
    }
    return new Picture(domain, answers, range(rows, 0, true));
  }

  /** Where the rows lie in a column, with a margin. */
  private static Interval range(Examples rows, int column, boolean targets) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Example row : rows.rows()) {
      double number = (targets ? row.targets() : row.inputs()).get(column);
      low = Math.min(low, number);
      high = Math.max(high, number);
    }
    double margin = Math.max(MARGIN * (high - low), high > low ? 0 : 1);
    return new Interval(low - margin, high + margin);
  }
}
