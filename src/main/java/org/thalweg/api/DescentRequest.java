package org.thalweg.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;

/**
 * What a request for a descent asks for.
 *
 * @param surface from the catalogue, or the request's own formula
 * @param start where to begin, length 2
 * @param optimizer with its hyper-parameters
 * @param stopping at the usual tolerances, or at the step limit alone
 */
record DescentRequest(LossSurface surface, Vector start, Optimizer optimizer, Stopping stopping) {
  static final int MOST_STEPS = 10_000;
  private static final int USUAL_STEPS = 100;
  private static final double FARTHEST = 1e100;
  private static final double MARGIN = 10;

  /** The names of the hyper-parameters in a query, and what the optimizers call them. */
  private static final Map<String, String> HYPER_PARAMETERS =
      new TreeMap<>(
          Map.of(
              "rate", "learningRate",
              "momentum", "momentum",
              "beta1", "beta1",
              "beta2", "beta2",
              "decay", "decay",
              "epsilon", "epsilon"));

  private static final Set<String> KNOWN = known();

  /**
   * Reads a request.
   *
   * @throws ParameterException when it is not one for a descent
   * @throws org.thalweg.math.expression.FormulaException when its formula is none
   */
  static DescentRequest of(HttpServletRequest request) {
    Parameters parameters = new Parameters(request, KNOWN);
    Vector start = Vector.of(coordinate(parameters, "x"), coordinate(parameters, "y"));
    return new DescentRequest(
        surface(parameters, start), start, optimizer(parameters), stopping(parameters));
  }

  /**
   * The descent before its first step.
   *
   * @throws org.thalweg.math.descent.NotFiniteException where it can't start
   */
  Descent descent() {
    return Descent.from(surface.objective(), optimizer, stopping, start);
  }

  /** What the query calls a hyper-parameter. */
  static String queryName(String hyperParameter) {
    return HYPER_PARAMETERS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(hyperParameter))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(hyperParameter);
  }

  /** What the optimizers call a hyper-parameter of a request; empty for other names. */
  static String hyperParameter(String queryName) {
    return HYPER_PARAMETERS.getOrDefault(queryName, "");
  }

  private static LossSurface surface(Parameters parameters, Vector start) {
    Optional<String> id = parameters.text("surface");
    Optional<String> formula = parameters.formula();
    if (id.isPresent() && formula.isPresent()) {
      throw new ParameterException("Give either surface or f, not both.");
    }
    return id.map(DescentRequest::fromCatalogue)
        .orElseGet(() ->
            ownFormula(
                formula.orElseThrow(() ->
                    new ParameterException(
                        "Say what to descend: give surface=himmelblau, or f=x^2%2By^2.")),
                start));
  }

  private static LossSurface fromCatalogue(String id) {
    return Surfaces.byId(id)
        .orElseThrow(() -> {
          Set<String> ids = new TreeSet<>();
          Surfaces.all().forEach(surface -> ids.add(surface.id()));
          return new ParameterException(Parameters.unknown("surface", id, ids));
        });
  }

  /** A formula has no map of its own here: it is looked at around the start. */
  private static LossSurface ownFormula(String formula, Vector start) {
    double width = MARGIN + 2 * Math.max(Math.abs(start.get(0)), Math.abs(start.get(1)));
    Interval interval = new Interval(-width, width);
    return LossSurface.ofFormula(formula, new Domain(interval, interval), start);
  }

  private static double coordinate(Parameters parameters, String name) {
    double value = parameters.number(name, name + "=1.5");
    if (Math.abs(value) > FARTHEST) {
      throw new ParameterException(name + " must lie between -1e100 and 1e100.");
    }
    return value;
  }

  private static Optimizer optimizer(Parameters parameters) {
    parameters.number("rate", "rate=0.1");
    Map<String, Double> given = new TreeMap<>();
    HYPER_PARAMETERS.forEach(
        (query, name) -> parameters.number(query).ifPresent(value -> given.put(name, value)));
    try {
      return Optimizer.of(parameters.text("optimizer").orElse(new GradientDescent(1).id()), given);
    } catch (IllegalArgumentException exception) {
      throw new ParameterException(String.valueOf(exception.getMessage()));
    }
  }

  private static Stopping stopping(Parameters parameters) {
    int steps = parameters.whole("steps", 1, MOST_STEPS, USUAL_STEPS);
    return stopping(parameters.text("stop").orElse("auto"), steps);
  }

  /** When a descent ends, by what a request says. */
  static Stopping stopping(String stop, long steps) {
    return switch (stop) {
      case "auto" -> Stopping.after(steps);
      case "never" -> Stopping.onlyAfter(steps);
      default ->
          throw new ParameterException(
              "stop is auto (the descent ends when it has converged) or never (it makes all"
                  + " steps).");
    };
  }

  private static Set<String> known() {
    Set<String> names =
        new TreeSet<>(Set.of("surface", "f", "x", "y", "optimizer", "steps", "stop", "format"));
    names.addAll(HYPER_PARAMETERS.keySet());
    return Set.copyOf(names);
  }
}
