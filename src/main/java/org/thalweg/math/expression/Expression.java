package org.thalweg.math.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mathematical expression as an immutable tree.
 *
 * <p>Two trees are equal when they are built alike: {@code x+y} and {@code y+x} are not equal, but
 * their {@linkplain #simplified() simplified} forms are. Numbers in the tree are never negative;
 * {@code -2} is the negation of 2, as it is typed.
 */
public sealed interface Expression {

  /** A number as typed: finite and not negative. */
  record Constant(double value) implements Expression {
    public Constant {
      if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("A constant is finite and not negative, not " + value);
      }
      value = value + 0.0;
    }
  }

  /** A number that has a name. */
  enum NamedConstant implements Expression {
    PI("pi", Math.PI),
    E("e", Math.E);

    private final String text;
    private final double value;

    NamedConstant(String text, double value) {
      this.text = text;
      this.value = value;
    }

    /** The name in the input's syntax. */
    public String text() {
      return text;
    }

    public double value() {
      return value;
    }
  }

  /** A variable; its name is a letter followed by letters and digits, as {@code x}, {@code w₁}. */
  record Variable(String name) implements Expression {
    public Variable {
      if (!Names.isName(name)) {
        throw new IllegalArgumentException("Not a variable's name: " + name);
      }
    }
  }

  /** The opposite number {@code -operand}. */
  record Negation(Expression operand) implements Expression {}

  /** The sum {@code left + right}. */
  record Sum(Expression left, Expression right) implements Expression {}

  /** The difference {@code left - right}. */
  record Difference(Expression left, Expression right) implements Expression {}

  /** The product {@code left * right}. */
  record Product(Expression left, Expression right) implements Expression {}

  /** The quotient {@code numerator / denominator}. */
  record Quotient(Expression numerator, Expression denominator) implements Expression {}

  /** The power {@code base ^ exponent}. */
  record Power(Expression base, Expression exponent) implements Expression {}

  /** A function applied to its arguments. */
  record Call(Function function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
      if (!function.accepts(arguments.size())) {
        throw new IllegalArgumentException(
            function.text() + " does not take " + arguments.size() + " arguments");
      }
    }

    /** The first argument, the only one of most functions. */
    public Expression argument() {
      return arguments.getFirst();
    }

    static Call of(Function function, Expression... arguments) {
      return new Call(function, List.of(arguments));
    }
  }

  /** The parts this expression is made of, in reading order; none for a number or a variable. */
  default List<Expression> operands() {
    return switch (this) {
      case Constant c -> List.of();
      case NamedConstant c -> List.of();
      case Variable v -> List.of();
      case Negation(Expression operand) -> List.of(operand);
      case Sum(Expression left, Expression right) -> List.of(left, right);
      case Difference(Expression left, Expression right) -> List.of(left, right);
      case Product(Expression left, Expression right) -> List.of(left, right);
      case Quotient(Expression numerator, Expression denominator) ->
          List.of(numerator, denominator);
      case Power(Expression base, Expression exponent) -> List.of(base, exponent);
      case Call(Function function, List<Expression> arguments) -> arguments;
    };
  }

  /**
   * The value where the variables have these values; NaN where it has none, infinite where it is
   * over the largest double. A division by 0 anywhere inside leaves no value.
   *
   * <p>{@link CompiledExpression} gives the same bits and is much faster.
   *
   * @throws IllegalArgumentException when a variable has no value
   */
  default double evaluate(Map<String, Double> values) {
    return switch (this) {
      case Constant(double value) -> value;
      case NamedConstant constant -> constant.value();
      case Variable(String name) -> Names.valueOf(name, values);
      case Negation(Expression operand) -> -operand.evaluate(values);
      case Sum(Expression left, Expression right) -> left.evaluate(values) + right.evaluate(values);
      case Difference(Expression left, Expression right) ->
          left.evaluate(values) - right.evaluate(values);
      case Product(Expression left, Expression right) ->
          left.evaluate(values) * right.evaluate(values);
      case Quotient(Expression numerator, Expression denominator) ->
          Arithmetic.quotient(numerator.evaluate(values), denominator.evaluate(values));
      case Power(Expression base, Expression exponent) ->
          Arithmetic.power(base.evaluate(values), exponent.evaluate(values));
      case Call(Function function, List<Expression> arguments) ->
          function.apply(
              arguments.stream().mapToDouble(argument -> argument.evaluate(values)).toArray());
    };
  }

  /** The names of the variables in it, sorted. */
  default Set<String> variables() {
    NavigableSet<String> names = new TreeSet<>();
    Names.collect(this, names);
    return Collections.unmodifiableNavigableSet(names);
  }

  /** Whether the variable occurs in it. */
  default boolean contains(String variable) {
    return this instanceof Variable(String name) && name.equals(variable)
        || operands().stream().anyMatch(operand -> operand.contains(variable));
  }

  /** The number of operators, functions, numbers and variables in it. */
  default int size() {
    int size = 1;
    for (Expression operand : operands()) {
      size += operand.size();
    }
    return size;
  }

  /**
   * The exact partial derivative by a variable, simplified.
   *
   * <p>{@code abs(u)} gives {@code u/abs(u)} and {@code relu(u)} gives {@code step(u)} times the
   * inner derivative; {@code max} and {@code min} follow the same idea. These have no value at the
   * kink; whether there is a derivative all the same, {@link Germ} can tell.
   *
   * @throws FormulaException when the derivative grows over {@value Limits#DERIVATIVE_NODES} nodes
   */
  default Expression partialDerivative(String variable) {
    return Differentiator.derivative(this, variable);
  }

  /**
   * An equal expression in its simplest known form, the same for expressions that differ in the
   * order of terms and factors only.
   *
   * <p>Equal wherever this expression has a value; {@code x/x} becomes 1.
   */
  default Expression simplified() {
    return Simplifier.simplify(this);
  }

  /** A finite number as an expression; a negative one is a negation. */
  static Expression ofNumber(double value) {
    return value < 0 ? new Negation(new Constant(-value)) : new Constant(value);
  }

  /** This expression with finite numbers in the place of these variables, not simplified. */
  default Expression with(Map<String, Double> values) {
    return Leaves.replace(
        this,
        leaf ->
            leaf instanceof Variable(String name) && values.containsKey(name)
                ? ofNumber(values.get(name))
                : leaf);
  }

  /** This expression with its numbers rounded to so many significant digits, for reading. */
  default Expression rounded(int digits) {
    MathContext precision = new MathContext(digits, RoundingMode.HALF_EVEN);
    return Leaves.replace(
        this,
        leaf ->
            leaf instanceof Constant(double value)
                ? new Constant(new BigDecimal(value).round(precision).doubleValue())
                : leaf);
  }

  /** This expression in the input's syntax; parsing it gives an equal tree. */
  default String toText() {
    return TextWriter.write(this);
  }

  /** This expression as TeX for mathematics mode. */
  default String toTex() {
    return TexWriter.write(this);
  }
}
