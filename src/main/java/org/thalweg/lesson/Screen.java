package org.thalweg.lesson;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A screen that lessons can take place on: its path and the facts that it offers. */
public enum Screen {
  /** One descent in a valley, step by step. */
  DESCEND(
      "",
      Set.of(
          "rate",
          "limit",
          "step",
          "loss",
          "x",
          "y",
          "startX",
          "startY",
          "dfdx",
          "dfdy",
          "slope",
          "playing",
          "ended",
          "converged",
          "diverged",
          "runs")),
  /** The slope of a curve, and what it is good for. */
  DERIVATIVE(
      "derivative",
      Set.of(
          "activity",
          "playing",
          "x",
          "value",
          "dx",
          "dy",
          "quotient",
          "slope",
          "error",
          "shrinks",
          "derivedLines",
          "derived",
          "rate",
          "limit",
          "step",
          "loss",
          "walkX",
          "walkSlope",
          "ended",
          "converged",
          "fittedSlope",
          "fittedStart",
          "pedal",
          "duration",
          "instant",
          "distance",
          "speed")),
  /** One knob for each variable; the gradient. */
  PARTIAL(
      "partial",
      Set.of(
          "x",
          "y",
          "variables",
          "turning",
          "frozen",
          "f",
          "dfdx",
          "dfdy",
          "gradientLength",
          "angle",
          "slopeAlong",
          "uphill",
          "arrows",
          "learningRate",
          "steps",
          "by",
          "derivedLines",
          "derived"));

  private final String path;
  private final Set<String> facts;

  Screen(String path, Set<String> facts) {
    this.path = path;
    this.facts = Set.copyOf(facts);
  }

  /** The path of its address, without a slash before it. */
  public String path() {
    return path;
  }

  /** The names of its facts, sorted. */
  public Set<String> facts() {
    return new TreeSet<>(facts);
  }

  /** The screen at a path. */
  public static Optional<Screen> at(String path) {
    return Arrays.stream(values()).filter(stage -> stage.path.equals(path)).findFirst();
  }
}
