package org.thalweg.math.expression;

import org.thalweg.math.expression.Expression.Variable;

/**
 * A piece of a derivation, written as TeX and as text side by side.
 *
 * <p>Unlike an {@link Expression} it may hold derivatives that are not worked out yet.
 *
 * @param precedence how tightly the piece holds together
 */
record Notation(String tex, String text, Precedence precedence) {

  static Notation of(Expression expression) {
    return new Notation(expression.toTex(), expression.toText(), Precedence.of(expression));
  }

  /** The derivative of an expression, not worked out: {@code ∂/∂x (…)} or {@code d/dx (…)}. */
  static Notation derivative(Expression expression, String variable, boolean partial) {
    String sign = partial ? "\\partial " : "d";
    String operator = "\\frac{" + sign.strip() + "}{" + sign + new Variable(variable).toTex() + "}";
    Notation operand = of(expression).within(Precedence.POWER);
    String argument = operand.tex().startsWith("\\left(") ? operand.tex() : "\\," + operand.tex();
    String text = "d/d" + variable + "(" + expression.toText() + ")";
    return new Notation(operator + argument, text, Precedence.POWER);
  }

  Notation plus(Notation other) {
    return infix("+", "+", other.within(Precedence.PRODUCT), Precedence.SUM);
  }

  Notation minus(Notation other) {
    return infix("-", "-", other.within(Precedence.PRODUCT), Precedence.SUM);
  }

  Notation times(Notation other) {
    return within(Precedence.PRODUCT)
        .closed()
        .infix(" \\cdot ", "*", other.within(Precedence.POWER), Precedence.PRODUCT);
  }

  Notation over(Notation other) {
    String fraction = "\\frac{" + tex + "}{" + other.tex + "}";
    String quotient = within(Precedence.PRODUCT).text + "/" + other.within(Precedence.POWER).text;
    return new Notation(fraction, quotient, Precedence.PRODUCT);
  }

  Notation negated() {
    Notation operand = within(Precedence.PRODUCT);
    return new Notation("-" + operand.tex, "-" + operand.text, Precedence.NEGATION);
  }

  Notation equalTo(Notation other) {
    return infix("=", " = ", other, Precedence.SUM);
  }

  /** With what is agreed before it is said, such as what a letter stands for. */
  Notation after(Notation agreed) {
    return new Notation(agreed.tex + ":\\quad " + tex, agreed.text + ": " + text, Precedence.SUM);
  }

  /** With a remark behind it, such as which variables are held constant. */
  Notation with(Notation remark) {
    return new Notation(
        tex + "\\qquad(" + remark.tex + ")", text + " (" + remark.text + ")", Precedence.SUM);
  }

  private Notation infix(String texSign, String textSign, Notation other, Precedence result) {
    return new Notation(tex + texSign + other.tex, text + textSign + other.text, result);
  }

  /** A derivative that is not worked out, before another factor: its end has to be seen. */
  private Notation closed() {
    return text.startsWith("d/d") && precedence == Precedence.POWER
        ? new Notation("\\left(" + tex + "\\right)", text, Precedence.ATOM)
        : this;
  }

  /** In parentheses unless it binds at least this tightly. */
  private Notation within(Precedence least) {
    return precedence.compareTo(least) >= 0
        ? this
        : new Notation("\\left(" + tex + "\\right)", "(" + text + ")", Precedence.ATOM);
  }
}
