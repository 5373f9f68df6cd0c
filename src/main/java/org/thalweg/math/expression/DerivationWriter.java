package org.thalweg.math.expression;

import java.util.List;

/** Writes the lines of a derivation. */
final class DerivationWriter {
  private DerivationWriter() {}

  static List<Derivation.Line> lines(Expression input, String variable, Expression derivative) {
    String tex =
        "\\frac{\\partial}{\\partial "
            + new Expression.Variable(variable).toTex()
            + "}\\left("
            + input.toTex()
            + "\\right)="
            + derivative.toTex();
    return List.of(
        new Derivation.Line(
            Rule.SIMPLIFY,
            tex,
            "d/d" + variable + " (" + input.toText() + ") = " + derivative.toText()));
  }
}
