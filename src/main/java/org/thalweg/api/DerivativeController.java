package org.thalweg.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.expression.FormulaException;

/** Exact partial derivatives, with the rules that were used. */
@RestController
@CrossOrigin
final class DerivativeController {
  private static final String NO_VARIABLE =
      "by must be a variable: a letter such as x, w₁ or θ, but not the constants e and pi.";
  private static final Set<String> KNOWN = Set.of("f", "by");

  private final ComputeSlots slots;

  DerivativeController(ComputeSlots slots) {
    this.slots = slots;
  }

  /**
   * A partial derivative as the interface tells it.
   *
   * @param f the formula as it was understood
   * @param by the variable
   * @param derivative in the syntax of formulas
   * @param tex the same as TeX
   * @param rules one line for each use of a rule, in order
   * @param note a sentence when the variable does not occur; else left out
   */
  record Report(
      String f,
      String by,
      String derivative,
      String tex,
      List<Line> rules,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) {
    static Report of(Derivation derivation) {
      return new Report(
          derivation.input().toText(),
          derivation.variable(),
          derivation.derivative().toText(),
          derivation.derivative().toTex(),
          derivation.lines().stream().map(Line::of).toList(),
          remark(derivation.input(), derivation.variable()));
    }
  }

  /** One use of a rule. */
  record Line(String rule, String tex, String text) {
    static Line of(Derivation.Line line) {
      return new Line(line.rule().label(), line.tex(), line.text());
    }
  }

  @GetMapping("/api/derivative")
  Report derivative(HttpServletRequest request) {
    return slots.take(() -> {
      Parameters parameters = new Parameters(request, KNOWN);
      parameters.text("f", "f=x^2*sin(y)");
      String variable = variable(parameters.text("by", "by=x"));
      Expression expression = Formula.parse(parameters.formula().orElseThrow());
      return Report.of(Derivation.of(expression, variable));
    });
  }

  private static String variable(String text) {
    try {
      if (Formula.parse(text) instanceof Expression.Variable(String name)) {
        return name;
      }
    } catch (FormulaException wrong) {
      throw new ParameterException(NO_VARIABLE);
    }
    throw new ParameterException(NO_VARIABLE);
  }

  /** Says that the formula does not depend on the variable, and which letter may be meant. */
  private static @Nullable String remark(Expression formula, String variable) {
    if (formula.contains(variable)) {
      return null;
    }
    String other =
        formula.variables().stream().filter(variable::equalsIgnoreCase).findFirst().orElse("");
    return other.isEmpty()
        ? variable + " does not occur in f, so the derivative is 0."
        : variable + " does not occur in f, but " + other + " does: capitals are other variables.";
  }
}
