package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.thalweg.math.expression.Derivation.Line;
import org.thalweg.math.expression.Derivation.Question;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.NamedConstant;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;
import org.thalweg.math.expression.Expression.Sum;
import org.thalweg.math.expression.Expression.Variable;

/**
 * Writes down which rule differentiates which part, from the whole formula inwards.
 *
 * <p>A part that occurs twice is worked out once. After {@value #MOST_LINES} lines only the result
 * follows.
 */
final class DerivationWriter {
  static final int MOST_LINES = 60;

  /** The largest result of the rules, in nodes, that is shown before it is simplified. */
  private static final int LARGEST_SHOWN = 60;

  private final String variable;
  private final boolean partial;
  private final Differentiator differentiator;
  private final OuterRules outerRules;
  private final List<Line> lines = new ArrayList<>();
  private final Set<Expression> done = new HashSet<>();

  private DerivationWriter(Expression input, String variable) {
    this.variable = variable;
    this.partial = input.variables().stream().anyMatch(name -> !name.equals(variable));
    this.differentiator = new Differentiator(variable);
    this.outerRules = new OuterRules(input, variable);
  }

  static List<Line> lines(Expression input, String variable, Expression derivative) {
    DerivationWriter writer = new DerivationWriter(input, variable);
    writer.workOut(input);
    writer.conclude(input, derivative);
    return writer.lines;
  }

  private void workOut(Expression part) {
    if (lines.size() >= MOST_LINES || !done.add(part)) {
      return;
    }
    if (differentiator.isConstant(part)) {
      add(Rule.CONSTANT, part, constantsOf(part, Notation.of(Differentiator.ZERO)));
      return;
    }
    switch (part) {
      case Constant c -> add(Rule.CONSTANT, part, Notation.of(Differentiator.ZERO));
      case NamedConstant c -> add(Rule.CONSTANT, part, Notation.of(Differentiator.ZERO));
      case Variable v -> add(Rule.VARIABLE, part, Notation.of(Differentiator.ONE));
      case Negation(Expression operand) -> {
        add(Rule.CONSTANT_FACTOR, part, derivative(operand).negated());
        workOut(operand);
      }
      case Sum sum -> sum(part);
      case Difference difference -> sum(part);
      case Product product -> product(product);
      case Quotient(Expression numerator, Expression denominator) ->
          quotient(part, numerator, denominator);
      case Power(Expression base, Expression exponent) -> power(part, base, exponent);
      case Call call when call.function().takesSeveral() -> extreme(call);
      case Call call -> {
        Expression outer = FunctionDerivative.of(call.function(), call.argument());
        outer(part, call.argument(), Rule.of(call.function()), outer);
      }
    }
  }

  /** The terms of nested sums, each with its sign, at once. */
  private void sum(Expression part) {
    List<Expression> terms = new ArrayList<>();
    Notation derivatives = terms(part, terms);
    add(part instanceof Sum ? Rule.SUM : Rule.DIFFERENCE, part, derivatives);
    terms.forEach(this::workOut);
  }

  private Notation terms(Expression part, List<Expression> terms) {
    if (part instanceof Sum(Expression left, Expression right)) {
      Notation first = terms(left, terms);
      terms.add(right);
      return first.plus(derivative(right));
    }
    if (part instanceof Difference(Expression left, Expression right)) {
      Notation first = terms(left, terms);
      terms.add(right);
      return first.minus(derivative(right));
    }
    terms.add(part);
    return derivative(part);
  }

  private void product(Product product) {
    List<Expression> constants = new ArrayList<>();
    List<Expression> others = new ArrayList<>();
    factors(product, constants, others);
    Expression last = others.removeLast();
    if (others.isEmpty() || !constants.isEmpty()) {
      Expression constant = constants.stream().reduce(Product::new).orElseThrow();
      others.add(last);
      Expression rest = others.stream().reduce(Product::new).orElseThrow();
      add(
          Rule.CONSTANT_FACTOR,
          product,
          constantsOf(constant, Notation.of(constant).times(derivative(rest))));
      workOut(rest);
      return;
    }
    Expression first = others.stream().reduce(Product::new).orElseThrow();
    Notation left = derivative(first).times(Notation.of(last));
    add(Rule.PRODUCT, product, left.plus(Notation.of(first).times(derivative(last))));
    workOut(first);
    workOut(last);
  }

  private void factors(Expression part, List<Expression> constants, List<Expression> others) {
    if (part instanceof Product(Expression left, Expression right)
        && !differentiator.isConstant(part)) {
      factors(left, constants, others);
      factors(right, constants, others);
    } else {
      (differentiator.isConstant(part) ? constants : others).add(part);
    }
  }

  private void quotient(Expression part, Expression numerator, Expression denominator) {
    if (differentiator.isConstant(denominator)) {
      Notation result = derivative(numerator).over(Notation.of(denominator));
      add(Rule.CONSTANT_FACTOR, part, constantsOf(denominator, result));
      workOut(numerator);
      return;
    }
    Notation square = Notation.of(new Power(denominator, Differentiator.TWO));
    Notation lower = Notation.of(numerator).times(derivative(denominator));
    if (differentiator.isConstant(numerator)) {
      add(Rule.QUOTIENT, part, constantsOf(numerator, lower.over(square).negated()));
    } else {
      Notation upper = derivative(numerator).times(Notation.of(denominator));
      add(Rule.QUOTIENT, part, upper.minus(lower).over(square));
      workOut(numerator);
    }
    workOut(denominator);
  }

  private void power(Expression part, Expression base, Expression exponent) {
    if (differentiator.isConstant(exponent)) {
      Expression lowered = new Power(base, new Difference(exponent, Differentiator.ONE));
      outer(part, base, Rule.POWER, new Product(exponent, lowered));
    } else if (differentiator.isConstant(base)) {
      Expression growth =
          base == NamedConstant.E ? part : new Product(part, Call.of(Function.LN, base));
      outer(part, exponent, Rule.EXPONENTIAL, growth);
    } else {
      Expression logarithm = new Product(exponent, Call.of(Function.LN, base));
      add(Rule.GENERAL_POWER, part, Notation.of(part).times(derivative(logarithm)));
      workOut(logarithm);
    }
  }

  /**
   * A function of something: the function's own rule, and the chain rule unless it is applied to
   * the variable itself.
   */
  private void outer(Expression part, Expression inner, Rule rule, Expression outerDerivative) {
    if (inner instanceof Variable) {
      add(rule, part, outerRules.inSteps(outerDerivative));
      return;
    }
    if (lines.size() < MOST_LINES) {
      lines.add(outerRules.line(rule, part, inner));
    }
    Expression outer = outerRules.tidied(outerDerivative);
    add(Rule.CHAIN, part, Notation.of(outer).times(derivative(inner)));
    workOut(inner);
  }

  private void extreme(Call call) {
    Call pair = Differentiator.pair(call);
    List<Expression> varying =
        pair.arguments().stream().filter(argument -> !differentiator.isConstant(argument)).toList();
    Notation sum =
        varying.stream()
            .map(argument -> chosen(pair, argument).times(derivative(argument)))
            .reduce(Notation::plus)
            .orElseThrow();
    add(Rule.EXTREMUM, call, sum);
    varying.forEach(this::workOut);
  }

  private static Notation chosen(Call pair, Expression argument) {
    return Notation.of(Differentiator.choice(pair, pair.arguments().indexOf(argument)));
  }

  /** Puts the parts together, unless the only line says it all. */
  private void conclude(Expression input, Expression derivative) {
    if (lines.size() == 1) {
      return;
    }
    Expression raw = differentiator.differentiate(input);
    Notation result = Notation.of(derivative);
    if (ExpressionOrder.differsInOrderOnly(raw, derivative)) {
      add(Rule.TOGETHER, input, result);
      return;
    }
    Notation worked = raw.size() <= LARGEST_SHOWN ? Notation.of(raw).equalTo(result) : result;
    add(Rule.SIMPLIFY, input, worked, Tidying.neededBy(raw));
  }

  private void add(Rule rule, Expression part, Notation result) {
    add(rule, part, result, Set.of());
  }

  private void add(Rule rule, Expression part, Notation result, Set<Tidying> tidied) {
    Notation left = derivative(part);
    Question asked = new Question(left.tex(), left.text(), differentiator.differentiate(part));
    lines.add(Line.of(rule, left.equalTo(result), asked, tidied));
  }

  private Notation derivative(Expression part) {
    return Notation.derivative(part, variable, partial);
  }

  /**
   * The result with the remark that the other variables in a constant part are constant, if there
   * are any.
   */
  private Notation constantsOf(Expression part, Notation result) {
    Set<String> held = new TreeSet<>(part.variables());
    if (held.isEmpty()) {
      return result;
    }
    String tex = String.join(", ", held.stream().map(name -> new Variable(name).toTex()).toList());
    String text = String.join(", ", held);
    return result.with(new Notation(tex + "=\\text{const.}", text + " = const.", Precedence.SUM));
  }
}
