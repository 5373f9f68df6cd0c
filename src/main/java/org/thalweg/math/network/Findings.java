package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.vector.Vector;

/** Looks at a training and says what there is to see, worst first. */
public final class Findings {
  /** A sigmoid is flat where its derivative is below this; at 0 it is 0.25. */
  private static final double FLAT_SIGMOID = 0.01;

  /** The same share of its largest slope, for tanh, whose is 1 at 0. */
  private static final double FLAT_TANH = 0.04;

  private static final double MOST = 0.5;
  private static final double TINY = 0.05;
  private static final double CLEARLY = 1.3;

  private Findings() {}

  /**
   * What a training shows.
   *
   * @param error over the rows that it learns from
   * @param descent where it is
   * @param before an earlier point of it, some {@code steps} steps back; the present one when there
   *     is none
   * @param steps how far that is back
   */
  public static List<Finding> of(NetworkError error, Descent descent, Vector before, long steps) {
    Vector here = descent.current().point();
    List<Finding> findings = new ArrayList<>();
    if (descent.ending().filter(Ending.DIVERGED::equals).isPresent()) {
      return List.of(
          Finding.of(Finding.Kind.DIVERGED, (double) descent.current().index()), progress(descent));
    }
    findings.addAll(dead(error, here, before, steps));
    findings.addAll(twins(error.architecture(), here));
    findings.addAll(saturated(error, here));
    findings.addAll(vanishing(error.architecture(), descent.current().gradient()));
    findings.add(progress(descent));
    return List.copyOf(findings);
  }

  /** How the loss has changed since the start. */
  static Finding progress(Descent descent) {
    double first = descent.first().value();
    double now = descent.current().value();
    long index = descent.current().index();
    if (index == 0) {
      return Finding.of(Finding.Kind.START, first);
    }
    return Finding.of(
        now < first ? Finding.Kind.FELL : Finding.Kind.ROSE, first, now, (double) index);
  }

  /**
   * Whether the rows that the network never sees tell that it learns by heart.
   *
   * @param lowest the lowest held-out loss so far
   * @param step the step that had it
   * @param now the held-out loss of the present step
   */
  public static List<Finding> overfitting(double lowest, long step, double now) {
    return now > CLEARLY * lowest
        ? List.of(Finding.of(Finding.Kind.OVERFITTING, lowest, (double) step, now))
        : List.of();
  }

  private static List<Finding> dead(NetworkError error, Vector here, Vector before, long steps) {
    List<Finding> findings = new ArrayList<>();
    for (int layer = 0; layer < error.architecture().depth(); layer++) {
      if (error.architecture().layers().get(layer).activation() != Activation.RELU) {
        continue;
      }
      boolean[] dead = silent(error, here, layer);
      boolean[] deadBefore = silent(error, before, layer);
      for (int unit = 0; unit < dead.length; unit++) {
        if (dead[unit] && deadBefore[unit]) {
          findings.add(
              Finding.of(
                  Finding.Kind.DEAD,
                  name(error.architecture(), layer, unit),
                  (double) error.examples().size(),
                  (double) steps));
        }
      }
    }
    return findings;
  }

  /** Which units of a layer answer 0 to every example. */
  private static boolean[] silent(NetworkError error, Vector point, int layer) {
    boolean[] silent = new boolean[error.architecture().layers().get(layer).units()];
    Arrays.fill(silent, true);
    for (Example row : error.examples().rows()) {
      Trace trace = Trace.of(error, point, row);
      for (int unit = 0; unit < silent.length; unit++) {
        silent[unit] &= trace.preActivation(layer, unit) <= 0;
      }
    }
    return silent;
  }

  private static List<Finding> twins(Architecture architecture, Vector point) {
    List<Finding> findings = new ArrayList<>();
    for (int layer = 0; layer < architecture.depth() - 1; layer++) {
      for (int unit = 1; unit < architecture.layers().get(layer).units(); unit++) {
        if (areTwins(architecture, point, layer, 0, unit)) {
          findings.add(
              new Finding(
                  Finding.Kind.TWINS,
                  List.of(name(architecture, layer, 0), name(architecture, layer, unit)),
                  List.of()));
        }
      }
    }
    return findings.stream().limit(1).toList();
  }

  /** Whether two units have the same weights, before and behind them. */
  private static boolean areTwins(
      Architecture architecture, Vector point, int layer, int first, int second) {
    boolean same = true;
    for (int from = Parameter.BIAS; from < architecture.inputsOf(layer); from++) {
      same &=
          point.get(architecture.index(new Parameter(layer, first, from)))
              == point.get(architecture.index(new Parameter(layer, second, from)));
    }
    for (int to = 0; to < architecture.layers().get(layer + 1).units(); to++) {
      same &=
          point.get(architecture.index(new Parameter(layer + 1, to, first)))
              == point.get(architecture.index(new Parameter(layer + 1, to, second)));
    }
    return same;
  }

  private static List<Finding> saturated(NetworkError error, Vector point) {
    List<Finding> findings = new ArrayList<>();
    for (int layer = 0; layer < error.architecture().depth() - 1; layer++) {
      Activation activation = error.architecture().layers().get(layer).activation();
      double flat =
          switch (activation) {
            case SIGMOID -> FLAT_SIGMOID;
            case TANH -> FLAT_TANH;
            case IDENTITY, RELU, LEAKY_RELU, SOFTMAX -> 0;
          };
      double share = shareOfFlat(error, point, layer, flat);
      if (share > MOST) {
        findings.add(Finding.of(Finding.Kind.SATURATED, Integer.toString(layer + 1), 100 * share));
      }
    }
    return findings;
  }

  private static double shareOfFlat(NetworkError error, Vector point, int layer, double flat) {
    int units = error.architecture().layers().get(layer).units();
    int found = 0;
    for (Example row : error.examples().rows()) {
      Trace trace = Trace.of(error, point, row);
      for (int unit = 0; unit < units; unit++) {
        found += trace.activationSlope(layer, unit) < flat ? 1 : 0;
      }
    }
    return (double) found / (units * error.examples().size());
  }

  private static List<Finding> vanishing(Architecture architecture, Vector gradient) {
    List<Double> means = meanSlopes(architecture, gradient);
    double ratio = means.getFirst() / means.getLast();
    return architecture.depth() > 2 && ratio < TINY
        ? List.of(Finding.of(Finding.Kind.VANISHING, 1 / ratio))
        : List.of();
  }

  /** The mean amount of ∂E/∂w over the weights of each layer. */
  public static List<Double> meanSlopes(Architecture architecture, Vector gradient) {
    List<Double> means = new ArrayList<>();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      double sum = 0;
      for (int i = architecture.offset(layer); i < architecture.biasOffset(layer); i++) {
        sum += Math.abs(gradient.get(i));
      }
      means.add(sum / (architecture.biasOffset(layer) - architecture.offset(layer)));
    }
    return means;
  }

  /** A unit as it is called in sentences: by layer and number, both counted from 1. */
  private static String name(Architecture architecture, int layer, int unit) {
    boolean alone = architecture.depth() <= 2 || layer == architecture.depth() - 1;
    return alone ? Integer.toString(unit + 1) : (layer + 1) + "." + (unit + 1);
  }
}
