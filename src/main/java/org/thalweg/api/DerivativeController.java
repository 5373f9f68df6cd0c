package org.thalweg.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thalweg.math.expression.Derivation;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;

/** Exact partial derivatives, with the rules that were used. */
@RestController
@CrossOrigin
final class DerivativeController {
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
   */
  record Report(String f, String by, String derivative, String tex, List<Line> rules) {
    static Report of(Derivation derivation) {
      return new Report(
          derivation.input().toText(),
          derivation.variable(),
          derivation.derivative().toText(),
          derivation.derivative().toTex(),
          derivation.lines().stream().map(Line::of).toList());
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
    boolean letter =
        text.length() == 1 && Character.isLetter(text.charAt(0)) && text.charAt(0) < 128;
    if (!letter || text.equals("e")) {
      throw new ParameterException(
          "by must be a variable: one of the letters a to z or A to Z, but not the constant e.");
    }
    return text;
  }
}
