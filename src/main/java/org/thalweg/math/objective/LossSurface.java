package org.thalweg.math.objective;

import java.util.List;
import java.util.Set;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Words;

/**
 * A landscape to descend: a formula in x and y with all that a lesson needs around it.
 *
 * @param id its name in addresses, such as {@code three-hump-camel}
 * @param group its chapter
 * @param formula f(x, y), in the syntax that users type
 * @param objective the same, differentiated and compiled
 * @param domain where it is looked at
 * @param minima the known minima in the domain, lowest first; empty when there is none or none is
 *     known
 * @param start a start that teaches something, length 2
 * @param learningRate a good first choice for plain gradient descent from {@code start}
 * @param source author, year and where it was published
 */
public record LossSurface(
    String id,
    SurfaceGroup group,
    String formula,
    FormulaObjective objective,
    Domain domain,
    List<Minimum> minima,
    Vector start,
    double learningRate,
    String source) {
  /** The names of the two coordinates, in order. */
  public static final List<String> VARIABLES = List.of("x", "y");

  /** The id of every formula that a user typed. */
  public static final String CUSTOM = "custom";

  /** Copies the minima. */
  public LossSurface {
    minima = List.copyOf(minima);
  }

  /**
   * A surface of the catalogue.
   *
   * @throws org.thalweg.math.expression.FormulaException when the formula is none
   */
  LossSurface(
      String id,
      SurfaceGroup group,
      String formula,
      Domain domain,
      List<Minimum> minima,
      Vector start,
      double learningRate,
      String source) {
    this(
        id,
        group,
        formula,
        new FormulaObjective(Formula.parse(formula, Set.copyOf(VARIABLES)), VARIABLES),
        domain,
        minima,
        start,
        learningRate,
        source);
  }

  /**
   * A user's own formula in x and y, with a start and a learning rate that suit it.
   *
   * @throws org.thalweg.math.expression.FormulaException when it is not a formula; it says where
   *     and why
   */
  public static LossSurface ofFormula(String formula, Domain domain) {
    return ofExpression(formula, Formula.parse(formula, Set.copyOf(VARIABLES)), domain);
  }

  /**
   * The same, of a formula that has been parsed already.
   *
   * @param formula as it was typed
   * @throws org.thalweg.math.expression.FormulaException when a derivative grows too large
   */
  public static LossSurface ofExpression(String formula, Expression expression, Domain domain) {
    FormulaObjective objective = new FormulaObjective(expression, VARIABLES);
    FirstChoice choice = FirstChoice.of(objective, domain);
    return own(formula, objective, domain, choice.start(), choice.learningRate());
  }

  /**
   * A user's own formula where somebody else has chosen the start and chooses the learning rate.
   *
   * @throws org.thalweg.math.expression.FormulaException when it is not a formula
   */
  public static LossSurface ofFormula(String formula, Domain domain, Vector start) {
    Expression expression = Formula.parse(formula, Set.copyOf(VARIABLES));
    return own(formula, new FormulaObjective(expression, VARIABLES), domain, start, 1);
  }

  /** The same formula as a user's own, to be changed. */
  public LossSurface asCustom() {
    return own(formula, objective, domain, start, learningRate);
  }

  private static LossSurface own(
      String formula, FormulaObjective objective, Domain domain, Vector start, double rate) {
    return new LossSurface(
        CUSTOM, SurfaceGroup.BOWLS, formula, objective, domain, List.of(), start, rate, "");
  }

  /** The formula as a tree. */
  public Expression expression() {
    return objective.expression();
  }

  /** Its English name; of a user's own the formula. */
  public String name() {
    return isCustom() ? formula : Words.english(nameKey());
  }

  /** Whether a user typed it. */
  public boolean isCustom() {
    return id.equals(CUSTOM);
  }

  /** The key of its translated name; there is none for a user's own. */
  public String nameKey() {
    return "surface." + id + ".name";
  }

  /** The key of the sentence on what it teaches; there is none for a user's own. */
  public String teachesKey() {
    return "surface." + id + ".teaches";
  }
}
