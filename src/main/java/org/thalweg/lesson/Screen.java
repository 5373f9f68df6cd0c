package org.thalweg.lesson;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The screens, in the order of the navigation: the path of each, the key of its words and, where
 * lessons can take place, the names of its facts and of its parts. There is no other list of them.
 */
public enum Screen {
  /** One descent in a valley, step by step. */
  DESCEND(
      Path.DESCEND,
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
          "gradientLength",
          "playing",
          "ended",
          "converged",
          "diverged",
          "runs"),
      Set.of("arrows", "by-hand", "rate-words", "readout", "slices", "slope", "verdict"),
      Set.of("loss", "map", "play", "rate", "start")),
  /** The slope of a curve, and what it is good for. */
  DERIVATIVE(
      Path.DERIVATIVE,
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
          "lines",
          "derived",
          "rate",
          "limit",
          "step",
          "loss",
          "iterateX",
          "iterateSlope",
          "ended",
          "converged",
          "fittedSlope",
          "fittedStart",
          "pedal",
          "duration",
          "t",
          "distance",
          "velocity"),
      Set.of(
          "curve",
          "derivative",
          "errors",
          "rate-words",
          "readout",
          "rules",
          "speed",
          "table",
          "tangent",
          "triangle",
          "verdict"),
      Set.of("change", "instant", "pedal", "play", "point", "rate", "rules", "table")),
  /** One knob for each variable; the gradient. */
  PARTIAL(
      Path.PARTIAL,
      Set.of(
          "x",
          "y",
          "variables",
          "turning",
          "frozen",
          "value",
          "dfdx",
          "dfdy",
          "gradientLength",
          "angle",
          "slopeAlong",
          "uphill",
          "assembly",
          "rate",
          "step",
          "by",
          "lines",
          "derived"),
      Set.of(
          "arrow",
          "assembly",
          "compass",
          "readout",
          "rules",
          "sensitivities",
          "slice",
          "slope",
          "verdict"),
      Set.of("assembly", "compass", "knobs", "map", "rules")),
  /** A small neural network that learns. */
  NETWORK(
      Path.NETWORK,
      Set.of(
          "step",
          "loss",
          "rate",
          "limit",
          "gradientLength",
          "playing",
          "ended",
          "diverged",
          "right",
          "rows",
          "weights",
          "seed",
          "example",
          "exampleError",
          "phase",
          "besideLoss",
          "heldOutLoss",
          "sharpness"),
      Set.of(
          "answers",
          "formula",
          "findings",
          "hand",
          "loss",
          "readout",
          "rows",
          "valley",
          "edge",
          "verdict"),
      Set.of(
          "answers", "beside", "edge", "hand", "loss", "network", "phases", "play", "rate", "rows",
          "valley")),
  /** The index of the lessons. */
  LESSONS(Path.LESSONS, Set.of(), Set.of(), Set.of());

  private final String path;
  private final Set<String> facts;
  private final Set<String> parts;
  private final Set<String> spots;

  Screen(String path, Set<String> facts, Set<String> parts, Set<String> spots) {
    this.path = path;
    this.facts = Set.copyOf(facts);
    this.parts = Set.copyOf(parts);
    this.spots = Set.copyOf(spots);
  }

  /** The path of its address, without a slash before it. */
  public String path() {
    return path;
  }

  /** The key of its name in the translations. */
  public String titleKey() {
    return "screen." + key();
  }

  /** Its name in style sheets and in keys of its words. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether lessons can take place on it. */
  public boolean takesLessons() {
    return !facts.isEmpty();
  }

  /** The names of its facts, sorted. */
  public Set<String> facts() {
    return new TreeSet<>(facts);
  }

  /** The names of its parts that a lesson can cover for a while, sorted. */
  public Set<String> parts() {
    return new TreeSet<>(parts);
  }

  /** The names of its parts that a lesson can point at, sorted. */
  public Set<String> spots() {
    return new TreeSet<>(spots);
  }

  /** The screen at a path. */
  public static Optional<Screen> at(String path) {
    return Arrays.stream(values()).filter(screen -> screen.path.equals(path)).findFirst();
  }

  /** The paths as constants, since a route is named by an annotation. */
  public static final class Path {
    public static final String DESCEND = "";
    public static final String DERIVATIVE = "derivative";
    public static final String PARTIAL = "partial";
    public static final String NETWORK = "network";
    public static final String LESSONS = "lessons";

    private Path() {}
  }
}
