package org.thalweg.math.objective;

import java.util.List;
import java.util.Set;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;

/**
 * A function of one number with what a first look at it needs.
 *
 * @param id its name in addresses, such as {@code square}
 * @param formula f, in the syntax that users type
 * @param objective the same, differentiated and compiled
 * @param derivation its derivative, rule by rule
 * @param variable the name of its number: x, or t for a time
 * @param view where it is looked at
 * @param point a first point
 * @param change a first Δx, not 0
 * @param learningRate a good first choice for gradient descent on it
 */
public record Curve(
    String id,
    String formula,
    FormulaObjective objective,
    Derivation derivation,
    String variable,
    Interval view,
    double point,
    double change,
    double learningRate) {
  /** The id of every formula that a user typed. */
  public static final String CUSTOM = "custom";

  private static final double OWN_RATE = 0.1;
  private static final double SHARE_OF_VIEW = 0.125;

  /**
   * A curve of the catalogue.
   *
   * @throws org.thalweg.math.expression.FormulaException when the formula is none
   */
  Curve(
      String id,
      String formula,
      String variable,
      Interval view,
      double point,
      double change,
      double learningRate) {
    this(
        id,
        formula,
        new FormulaObjective(Formula.parse(formula, Set.of(variable)), List.of(variable)),
        variable,
        view,
        point,
        change,
        learningRate);
  }

  private Curve(
      String id,
      String formula,
      FormulaObjective objective,
      String variable,
      Interval view,
      double point,
      double change,
      double learningRate) {
    this(
        id,
        formula,
        objective,
        objective.derivation(0),
        variable,
        view,
        point,
        change,
        learningRate);
  }

  /**
   * A user's own formula in x.
   *
   * @throws org.thalweg.math.expression.FormulaException when it is not a formula; it says where
   *     and why
   */
  public static Curve ofFormula(String formula, Interval view) {
    double point = view.low() + view.length() * 5 * SHARE_OF_VIEW;
    return new Curve(CUSTOM, formula, "x", view, point, view.length() * SHARE_OF_VIEW, OWN_RATE);
  }

  /** The formula as a tree. */
  public Expression expression() {
    return objective.expression();
  }

  /** Whether a user typed it. */
  public boolean isCustom() {
    return id.equals(CUSTOM);
  }
}
