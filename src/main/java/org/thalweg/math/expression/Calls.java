package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Problem.Kind;

/**
 * Reads a function with its arguments, also as books write it: {@code sin 2x}, {@code sin² x},
 * {@code sin⁻¹(x)} for the inverse function.
 *
 * @param parser stands at the function's name
 */
record Calls(Parser parser) {
  /** The largest number that may be raised behind a function's name. */
  private static final int MOST_RAISED = 9_999;

  Expression read(Token.FunctionName name) {
    parser.skip();
    int exponent = raised(name);
    Callee callee =
        exponent == -1
            ? name.function().inverse().orElseThrow(() -> functionPower(name))
            : name.function();
    Expression value = callee.of(arguments(name));
    return exponent > 1 ? new Power(value, new Constant(exponent)) : value;
  }

  /** The raised number between the name and its argument; 1 when there is none. */
  private int raised(Token.FunctionName name) {
    int exponent = 1;
    if (parser.current() instanceof Token.Superscript(int number, String text, int position)) {
      parser.skip();
      exponent = number;
    } else if (parser.skip('^')) {
      boolean enclosed = parser.skip('(');
      boolean negative = parser.skip('-');
      if (!(parser.current()
              instanceof Token.Atom(Constant(double number), String text, int position))
          || number != Math.rint(number)
          || number > MOST_RAISED) {
        throw functionPower(name);
      }
      parser.skip();
      if (enclosed) {
        parser.close(')', Kind.MISSING_CLOSING_PARENTHESIS);
      }
      exponent = negative ? -(int) number : (int) number;
    }
    if (exponent < -1 || exponent == 0 || exponent != 1 && !name.function().mayBeRaised()) {
      throw functionPower(name);
    }
    return exponent;
  }

  private static FormulaException functionPower(Token.FunctionName name) {
    return new FormulaException(Kind.FUNCTION_POWER, name.position(), name.length(), name.text());
  }

  private List<Expression> arguments(Token.FunctionName name) {
    if (!parser.current().is('(')) {
      return List.of(bareArgument(name));
    }
    int opening = parser.place();
    parser.skip();
    List<Expression> arguments = new ArrayList<>();
    arguments.add(parser.enclosed(false));
    while (parser.skip(',')) {
      arguments.add(parser.enclosed(false));
    }
    parser.close(')', Kind.MISSING_CLOSING_PARENTHESIS);
    if (!name.function().accepts(arguments.size())) {
      throw parser.argumentCount(opening, name, arguments.size());
    }
    return arguments;
  }

  /**
   * What stands behind a name without parentheses, as in {@code sin 2x}: bars, or numbers and
   * variables written together. Where more follows that might belong to it, as in {@code sin x/2},
   * it is not clear, and is refused.
   */
  private Expression bareArgument(Token.FunctionName name) {
    if (name.function().takesSeveral()) {
      throw new FormulaException(
          Kind.ARGUMENT_COUNT_SEVERAL, name.position(), name.length(), name.text());
    }
    if (parser.current().is('|') && !parser.isInsideBars()) {
      return parser.atom();
    }
    boolean negative = parser.skip('-');
    if (!startsBareFactor() && !(parser.current() instanceof Token.FunctionName)) {
      throw new FormulaException(
          Kind.FUNCTION_WITHOUT_PARENTHESES, name.position(), name.length(), name.text());
    }
    Expression argument = parser.power();
    while (startsBareFactor()) {
      parser.refuseNumber();
      argument = new Product(argument, parser.power());
    }
    boolean timesFunction =
        parser.current().is('*') && parser.following() instanceof Token.FunctionName;
    if (parser.current().is('(')
        || parser.current().is('/')
        || parser.current().is('*') && !timesFunction
        || parser.current().is('|') && !parser.isInsideBars()) {
      throw new FormulaException(Kind.FUNCTION_REACH, name.position(), name.length(), name.text());
    }
    return negative ? new Negation(argument) : argument;
  }

  /** Whether a number, a variable or a root follows. */
  private boolean startsBareFactor() {
    return parser.current() instanceof Token.Atom || parser.current().is(Lexer.ROOT);
  }
}
