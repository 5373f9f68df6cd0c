package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thalweg.math.objective.FieldTrial;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.math.vector.Vector;

/** The data sets that are shipped. All but Iris are made up. */
public final class DataSets {
  private static final List<String> PLANE = List.of("x", "y");
  private static final List<String> COLOURS = List.of("blue", "orange");

  private static final List<DataSet> ALL =
      List.of(
          fertilizer(),
          new DataSet("sine", Task.REGRESSION, List.of("x"), List.of("y"), sine(20, 0)),
          new DataSet("noisy-sine", Task.REGRESSION, List.of("x"), List.of("y"), sine(40, 0.15)),
          new DataSet("xor", Task.TWO_CLASSES, PLANE, COLOURS, xor()),
          new DataSet("moons", Task.TWO_CLASSES, PLANE, COLOURS, moons()),
          new DataSet("circles", Task.TWO_CLASSES, PLANE, COLOURS, circles()),
          new DataSet("spirals", Task.TWO_CLASSES, PLANE, COLOURS, spirals()),
          Iris.data(),
          new DataSet(
              "one-point",
              Task.TWO_CLASSES,
              List.of("x"),
              COLOURS,
              new Examples(List.of(row(1, 0)))),
          new DataSet(
              "worked-example", Task.REGRESSION, List.of("x₁", "x₂"), List.of("y₁", "y₂"), one()));

  private DataSets() {}

  /** All of them, in the order in which a list shows them. */
  public static List<DataSet> all() {
    return ALL;
  }

  /** The data set with this id, if there is one. */
  public static Optional<DataSet> byId(String id) {
    return ALL.stream().filter(data -> data.id().equals(id)).findFirst();
  }

  /** Twelve plots of a field: kilograms of fertilizer, and kilograms of wheat. */
  private static DataSet fertilizer() {
    List<Example> rows =
        FieldTrial.fit().measurements().stream().map(each -> row(each.x(), each.y())).toList();
    return new DataSet(
        "fertilizer",
        Task.REGRESSION,
        List.of("fertilizer (kg)"),
        List.of("wheat (kg)"),
        new Examples(rows));
  }

  /** Points of sin 2πx at even distances on [−1, 1], disturbed normally. */
  private static Examples sine(int points, double noise) {
    List<Example> rows = new ArrayList<>();
    for (int i = 0; i < points; i++) {
      double x = -1 + 2.0 * i / (points - 1);
      double y = StrictMath.sin(2 * StrictMath.PI * x) + noise * normal("sine", i);
      rows.add(row(x, noise == 0 ? y : rounded(y)));
    }
    return new Examples(rows);
  }

  /** "One or the other, but not both". */
  private static Examples xor() {
    return new Examples(List.of(row(0, 0, 0), row(0, 1, 1), row(1, 0, 1), row(1, 1, 0)));
  }

  /** Two half circles of radius 1 that reach into each other, disturbed. */
  private static Examples moons() {
    List<Example> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      double angle = StrictMath.PI * i / 49;
      double x = StrictMath.cos(angle);
      double y = StrictMath.sin(angle);
      rows.add(disturbed("moons", 2 * i, x, y, 0, 0.12));
      rows.add(disturbed("moons", 2 * i + 1, 1 - x, 0.5 - y, 1, 0.12));
    }
    return new Examples(rows);
  }

  /** A ring of radius 1 around one of radius 0.4, disturbed. */
  private static Examples circles() {
    List<Example> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      double angle = 2 * StrictMath.PI * i / 50;
      double x = StrictMath.cos(angle);
      double y = StrictMath.sin(angle);
      rows.add(disturbed("circles", 2 * i, x, y, 0, 0.1));
      rows.add(disturbed("circles", 2 * i + 1, 0.4 * x, 0.4 * y, 1, 0.1));
    }
    return new Examples(rows);
  }

  /** Two arms that wind around each other one and a half times. */
  private static Examples spirals() {
    List<Example> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double turn = 0.08 + i / 59.0;
      double angle = 3 * StrictMath.PI * turn;
      double x = turn * StrictMath.cos(angle);
      double y = turn * StrictMath.sin(angle);
      rows.add(disturbed("spirals", 2 * i, x, y, 0, 0.02));
      rows.add(disturbed("spirals", 2 * i + 1, -x, -y, 1, 0.02));
    }
    return new Examples(rows);
  }

  /**
   * The one example of a network that is worked through by hand in many courses: M. Mazur, "A step
   * by step backpropagation example" (2015).
   */
  private static Examples one() {
    return new Examples(List.of(new Example(Vector.of(0.05, 0.1), Vector.of(0.01, 0.99))));
  }

  private static Example disturbed(
      String name, int index, double x, double y, double target, double noise) {
    return row(
        rounded(x + noise * normal(name, 2L * index)),
        rounded(y + noise * normal(name, 2L * index + 1)),
        target);
  }

  /** The i-th normal number of a data set's own stream. */
  private static double normal(String name, long i) {
    return SplitMix.normal(SplitMix.stream(name.hashCode(), i));
  }

  /** To three decimals, as a person would have measured it. */
  private static double rounded(double number) {
    return Math.rint(1000 * number) / 1000;
  }

  private static Example row(double input, double target) {
    return new Example(Vector.of(input), Vector.of(target));
  }

  private static Example row(double x, double y, double target) {
    return new Example(Vector.of(x, y), Vector.of(target));
  }
}
