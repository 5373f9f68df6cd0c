package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Task;
import org.thalweg.math.vector.Vector;

/**
 * How far the answers are from the numbers that they should be.
 *
 * @param training of the rows that are learnt from
 * @param heldOut of those that are not; none where none are held out
 */
public record Residuals(Part training, Part heldOut) {

  /**
   * One answer beside what it should be.
   *
   * @param example the row
   * @param output which of its numbers
   * @param answer of the network
   */
  public record Residual(Example example, int output, double answer) {

    /** What it should be, less the answer: above 0 where the network answers too little. */
    public double value() {
      return example.targets().get(output) - answer;
    }
  }

  /**
   * Some residuals together.
   *
   * @param all row by row, and of each row output by output
   */
  public record Part(List<Residual> all) {

    /** Copies the list. */
    public Part {
      all = List.copyOf(all);
    }

    /** Their mean: not 0 where the network answers too much or too little on the whole. */
    public double mean() {
      return all.stream().mapToDouble(Residual::value).sum() / all.size();
    }

    /** The root of the mean of their squares. */
    public double rootMeanSquare() {
      double sum = all.stream().mapToDouble(each -> each.value() * each.value()).sum();
      return Math.sqrt(sum / all.size());
    }

    /** The largest amount of those that are numbers, 0 where there is none. */
    public double largest() {
      return all.stream()
          .mapToDouble(each -> Math.abs(each.value()))
          .filter(Double::isFinite)
          .max()
          .orElse(0);
    }
  }

  /** The residuals with these weights; empty where the answers are classes. */
  static Optional<Residuals> of(DataSet data, State.Bench bench, Vector point) {
    return data.task() == Task.REGRESSION
        ? Optional.of(new Residuals(part(bench.training(), point), part(bench.heldOut(), point)))
        : Optional.empty();
  }

  private static Part part(@Nullable NetworkError error, Vector point) {
    List<Residual> residuals = new ArrayList<>();
    if (error != null) {
      List<Vector> answers = error.answers(point);
      for (int i = 0; i < answers.size(); i++) {
        for (int output = 0; output < answers.get(i).length(); output++) {
          Example row = error.examples().rows().get(i);
          residuals.add(new Residual(row, output, answers.get(i).get(output)));
        }
      }
    }
    return new Part(residuals);
  }
}
