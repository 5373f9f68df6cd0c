package org.thalweg.math.expression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thalweg.math.expression.Expression.Variable;

/**
 * A function of books and of programming languages that is read as an expression made of our own
 * functions, equal to it at every point.
 *
 * @param arity how many arguments it takes
 * @param body the expression, in {@code a} and {@code b}
 */
record Shorthand(int arity, Expression body) implements Callee {
  private static final Map<String, Shorthand> ALL = new HashMap<>();

  static {
    put("1/cos(a)", "sec");
    put("1/sin(a)", "csc", "cosec");
    put("cos(a)/sin(a)", "cot", "cotan", "ctg");
    put("tan(a)", "tg");
    put("1/cosh(a)", "sech");
    put("1/sinh(a)", "csch");
    put("cosh(a)/sinh(a)", "coth");
    put("ln(a+sqrt(a^2+1))", "asinh", "arsinh", "arcsinh");
    put("ln(a+sqrt(a^2-1))", "acosh", "arcosh", "arccosh");
    put("ln((1+a)/(1-a))/2", "atanh", "artanh", "arctanh");
    put("log10(a)", "lg");
    put("abs(a)", "fabs");
    put("a^2", "square");
    put("sigmoid(a)", "expit", "logistic");
    put("ln(1+exp(a))", "softplus");
    put("a^b", "pow", "power");
    put("max(a,b)", "maximum");
    put("min(a,b)", "minimum");
  }

  static Optional<Shorthand> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static void put(String form, String... names) {
    Expression body = Formula.parse(form, Set.of("a", "b"));
    Shorthand shorthand = new Shorthand(body.contains("b") ? 2 : 1, body);
    for (String name : names) {
      ALL.put(name, shorthand);
    }
  }

  @Override
  public boolean accepts(int argumentCount) {
    return argumentCount == arity;
  }

  @Override
  public Expression of(List<Expression> arguments) {
    return Leaves.replace(
        body,
        leaf ->
            leaf instanceof Variable(String name) ? arguments.get(name.equals("a") ? 0 : 1) : leaf);
  }

  @Override
  public boolean mayBeRaised() {
    return arity == 1;
  }

  @Override
  public Optional<Callee> inverse() {
    return Optional.empty();
  }
}
