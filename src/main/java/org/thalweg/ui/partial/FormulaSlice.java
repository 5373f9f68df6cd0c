package org.thalweg.ui.partial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.objective.Slice;

/**
 * The function with all knobs frozen but one: a function of one variable.
 *
 * @param coordinate the knob that turns
 * @param slice its values over the range of the knob
 * @param substituted the formula with the frozen numbers in it
 * @param simplified the same, simplified
 * @param frozen the variables that are frozen, each with its number
 */
record FormulaSlice(
    int coordinate,
    Slice slice,
    Expression substituted,
    Expression simplified,
    Map<String, Double> frozen) {
  private static final int POINTS = 241;

  FormulaSlice {
    frozen = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(frozen));
  }

  /** Cuts where the knobs stand, along one of them. */
  static FormulaSlice along(Settings settings, int coordinate) {
    Subject subject = settings.subject();
    List<String> variables = subject.variables();
    Map<String, Double> frozen = new LinkedHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      if (i != coordinate) {
        frozen.put(variables.get(i), settings.point().get(i));
      }
    }
    Expression substituted = subject.objective().expression().with(frozen);
    return new FormulaSlice(
        coordinate,
        Slice.through(
            subject.objective(),
            settings.point(),
            coordinate,
            subject.ranges().get(coordinate),
            POINTS),
        substituted,
        substituted.simplified(),
        frozen);
  }
}
