package org.thalweg.ui.partial;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.FormulaObjective;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/** The function that has the knobs. */
sealed interface Subject {
  /** So many knobs can still be told apart. */
  int MOST_VARIABLES = 6;

  /** As it was typed. */
  String formula();

  /** The function, differentiated and compiled. */
  FormulaObjective objective();

  /** The partial derivatives, worked out rule by rule, in the order of the variables. */
  List<Derivation> derivations();

  /** How far each knob turns. */
  List<Interval> ranges();

  /** Where the knobs stand first. */
  Vector start();

  default List<String> variables() {
    return objective().variables();
  }

  /** A function of x and y, which has a map. */
  record Plane(LossSurface surface, List<Derivation> derivations) implements Subject {
    public Plane {
      derivations = List.copyOf(derivations);
    }

    @Override
    public FormulaObjective objective() {
      return surface.objective();
    }

    @Override
    public String formula() {
      return surface.formula();
    }

    @Override
    public List<Interval> ranges() {
      return List.of(surface.domain().x(), surface.domain().y());
    }

    @Override
    public Vector start() {
      return surface.id().equals("bowl") ? Vector.of(1, 1) : surface.start();
    }
  }

  /** A function of other or more variables, which has no map. */
  record Space(String formula, FormulaObjective objective, List<Derivation> derivations)
      implements Subject {
    private static final Interval RANGE = new Interval(-5, 5);

    public Space {
      derivations = List.copyOf(derivations);
    }

    @Override
    public List<Interval> ranges() {
      return Collections.nCopies(variables().size(), RANGE);
    }

    @Override
    public Vector start() {
      double[] ones = new double[variables().size()];
      Arrays.fill(ones, 1);
      return Vector.of(ones);
    }
  }

  static Subject of(LossSurface surface) {
    return new Plane(surface, derivations(surface.objective()));
  }

  /**
   * A typed formula: with a map when x and y are all it needs.
   *
   * @param domain what the map shows
   * @throws org.thalweg.math.expression.FormulaException when it is not a formula
   * @throws RefusedException when it has too many variables
   */
  static Subject ofFormula(String formula, Domain domain) {
    Expression expression = Formula.parse(formula);
    if (LossSurface.VARIABLES.containsAll(expression.variables())) {
      return of(LossSurface.ofExpression(formula, expression, domain));
    }
    List<String> variables =
        expression.variables().stream().sorted(Comparator.comparing(Subject::rank)).toList();
    if (variables.size() > MOST_VARIABLES) {
      throw new RefusedException(
          "partial.own.tooManyVariables", Integer.toString(variables.size()));
    }
    FormulaObjective objective = new FormulaObjective(expression, variables);
    return new Space(formula, objective, derivations(objective));
  }

  private static List<Derivation> derivations(FormulaObjective objective) {
    return IntStream.range(0, objective.dimension()).mapToObj(objective::derivation).toList();
  }

  /** The usual order: x, y, z, w before all other letters. */
  private static String rank(String variable) {
    int usual = "xyzw".indexOf(variable);
    return usual < 0 ? variable : " " + usual;
  }
}
