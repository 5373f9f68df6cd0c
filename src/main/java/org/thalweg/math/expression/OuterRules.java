package org.thalweg.math.expression;

import java.util.List;
import java.util.Set;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Variable;

/**
 * Writes the rule of an outer function by itself, as {@code d/du sin(u) = cos(u)} with {@code u =
 * x^2}.
 */
final class OuterRules {
  private final Variable substitute;

  OuterRules(Expression input, String variable) {
    Set<String> taken = input.variables();
    String free =
        List.of("u", "v", "w", "t").stream()
            .filter(name -> !taken.contains(name) && !name.equals(variable))
            .findFirst()
            .orElse("u0");
    this.substitute = new Variable(free);
  }

  /** The rule for the outer function of a part whose inner function is this one. */
  Derivation.Line line(Rule rule, Expression part, Expression inner) {
    Expression outer = part;
    if (part instanceof Call call) {
      outer = Call.of(call.function(), substitute);
    } else if (part instanceof Power(Expression base, Expression exponent)) {
      outer = base.equals(inner) ? new Power(substitute, exponent) : new Power(base, substitute);
    }
    Expression raw = new Differentiator(substitute.name()).differentiate(outer);
    Notation agreed = Notation.of(substitute).equalTo(Notation.of(inner));
    Notation left = Notation.derivative(outer, substitute.name(), false);
    Notation line = left.equalTo(inSteps(raw)).after(agreed);
    Notation asked = left.after(agreed);
    Derivation.Question question = new Derivation.Question(asked.tex(), asked.text(), raw);
    return new Derivation.Line(rule, line.tex(), line.text(), question, Set.of());
  }

  /** What a rule gives, and the same simplified when that looks different. */
  Notation inSteps(Expression outerDerivative) {
    Expression simplified = tidied(outerDerivative);
    Notation raw = Notation.of(outerDerivative);
    return simplified.equals(outerDerivative) ? raw : raw.equalTo(Notation.of(simplified));
  }

  /** Simplified, since a rule leaves exponents such as 2-1. */
  Expression tidied(Expression outerDerivative) {
    return outerDerivative.simplified();
  }
}
