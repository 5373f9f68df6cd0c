package org.thalweg.ui.network.state;

import java.util.List;
import java.util.Optional;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Task;
import org.thalweg.math.vector.Vector;

/**
 * What a network has learnt with its present weights.
 *
 * @param answers to the rows that are learnt from
 * @param right how many of them are answered with the right class; empty for numbers
 * @param picture of what it answers everywhere; empty when there are too many inputs
 * @param maps what the hidden units answer all over the picture
 */
public record Learnt(
    List<Vector> answers,
    Optional<Integer> right,
    Optional<Picture> picture,
    Optional<UnitMaps> maps) {

  /** Copies the answers. */
  public Learnt {
    answers = List.copyOf(answers);
  }

  /**
   * What there is to see of these weights.
   *
   * @param rows all of them, also those that are held out
   * @param error over those that are learnt from
   */
  static Learnt of(DataSet data, Examples rows, NetworkError error, Vector weights) {
    List<Vector> answers = error.answers(weights);
    Optional<Picture> picture = Picture.of(data, rows, error, weights);
    return new Learnt(
        answers,
        data.task() == Task.REGRESSION
            ? Optional.empty()
            : Optional.of(data.right(answers, error.examples())),
        picture,
        picture.map(seen -> UnitMaps.of(error, weights, seen.domain())));
  }
}
