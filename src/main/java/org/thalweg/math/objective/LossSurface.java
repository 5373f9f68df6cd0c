package org.thalweg.math.objective;

import java.util.List;
import java.util.Set;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.vector.Vector;

/**
 * A landscape to descend: a formula in x and y with all that a lesson needs around it.
 *
 * @param id its name in addresses, such as {@code three-hump-camel}
 * @param name its English name
 * @param group its chapter
 * @param formula f(x, y), in the syntax that users type
 * @param domain where it is looked at
 * @param minima the known minima in the domain, lowest first; empty when there is none or none is
 *     known
 * @param start a start that teaches something, length 2
 * @param learningRate a good first choice for plain gradient descent from {@code start}
 * @param source author, year and where it was published
 */
public record LossSurface(
    String id,
    String name,
    SurfaceGroup group,
    String formula,
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
   * A user's own formula in x and y, with a start and a learning rate that suit it.
   *
   * @throws org.thalweg.math.expression.FormulaException when it is not a formula; it says where
   *     and why
   */
  public static LossSurface ofFormula(String formula, Domain domain) {
    Expression expression = parse(formula);
    FormulaObjective objective = new FormulaObjective(expression, VARIABLES);
    FirstChoice choice = FirstChoice.of(objective, domain);
    return new LossSurface(
        CUSTOM,
        formula,
        SurfaceGroup.BOWLS,
        formula,
        domain,
        List.of(),
        choice.start(),
        choice.learningRate(),
        "");
  }

  public Expression expression() {
    return parse(formula);
  }

  /** The function, differentiated and compiled; make it once and keep it. */
  public FormulaObjective objective() {
    return new FormulaObjective(expression(), VARIABLES);
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

  private static Expression parse(String formula) {
    return Formula.parse(formula, Set.copyOf(VARIABLES));
  }
}
