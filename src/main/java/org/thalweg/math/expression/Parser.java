package org.thalweg.math.expression;

import java.util.List;
import org.thalweg.math.expression.Expression.Call;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Difference;
import org.thalweg.math.expression.Expression.Negation;
import org.thalweg.math.expression.Expression.Power;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Quotient;
import org.thalweg.math.expression.Expression.Sum;
import org.thalweg.math.expression.Problem.Kind;

/**
 * Reads the tokens of a formula by recursive descent.
 *
 * <pre>
 * expression = [sign] term {("+" | "-") term}
 * term       = factor {["*" | "/"] factor}                 (nothing between two factors means times)
 * factor     = sign factor | power
 * power      = atom {superscript} ["^" factor]
 * atom       = number | constant | variable | "(" expression ")" | "|" expression "|" | "√" atom
 *            | function [raised] ("(" expression {"," expression} ")" | "|" expression "|" | bare)
 * raised     = superscript | "^" ["-"] number              (sin² x is (sin x)², sin⁻¹ x is asin x)
 * bare       = ["-"] (power {power} | function …)          (sin 2x: up to what could be read in two ways)
 * sign       = "+" | "-"
 * </pre>
 */
final class Parser {
  private final List<Token> tokens;
  private int index;
  private int depth;
  private boolean insideBars;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The tree of all tokens. */
  static Expression parse(List<Token> tokens) {
    Parser parser = new Parser(tokens);
    Expression expression = parser.expression();
    if (!(parser.current() instanceof Token.End)) {
      throw parser.unexpected();
    }
    return expression;
  }

  private Expression expression() {
    Expression sum;
    if (current().is('-')) {
      index++;
      sum = new Negation(term());
    } else {
      skip('+');
      sum = term();
    }
    while (true) {
      if (skip('+')) {
        sum = new Sum(sum, term());
      } else if (skip('-')) {
        sum = new Difference(sum, term());
      } else {
        return sum;
      }
    }
  }

  private Expression term() {
    Expression product = factor();
    while (true) {
      if (skip('/')) {
        product = new Quotient(product, factor());
      } else if (skip('*') || startsFactor()) {
        product = new Product(product, factor());
      } else {
        return product;
      }
    }
  }

  /** Whether a factor without an operator before it follows. */
  private boolean startsFactor() {
    refuseNumber();
    Token token = current();
    return token instanceof Token.Atom
        || token instanceof Token.FunctionName
        || token.is('(')
        || token.is(Lexer.ROOT)
        || token.is('|') && !insideBars;
  }

  /** A number behind an operand is no factor: {@code x 2} may be meant for x². */
  void refuseNumber() {
    Token token = current();
    if (token.isNumber()) {
      throw new FormulaException(
          Kind.NUMBER_AFTER_OPERAND, token.position(), token.length(), token.text());
    }
  }

  private Expression factor() {
    if (current().is('-') || current().is('+')) {
      enter();
      boolean negative = current().is('-');
      index++;
      Expression operand = factor();
      depth--;
      return negative ? new Negation(operand) : operand;
    }
    return power();
  }

  Expression power() {
    Expression base = atom();
    while (current() instanceof Token.Superscript(int exponent, String text, int position)) {
      index++;
      Expression constant = new Constant(Math.abs(exponent));
      base = new Power(base, exponent < 0 ? new Negation(constant) : constant);
    }
    if (current().is('^')) {
      enter();
      index++;
      base = new Power(base, factor());
      depth--;
    }
    return base;
  }

  Expression atom() {
    Token token = current();
    if (token instanceof Token.Atom(Expression expression, String text, int position)) {
      index++;
      return expression;
    }
    enter();
    Expression atom;
    if (token instanceof Token.FunctionName name) {
      atom = new Calls(this).read(name);
    } else if (skip('(')) {
      atom = enclosed(false);
      close(')', Kind.MISSING_CLOSING_PARENTHESIS);
    } else if (skip('|')) {
      atom = Call.of(Function.ABS, enclosed(true));
      close('|', Kind.MISSING_CLOSING_BAR);
    } else if (skip(Lexer.ROOT)) {
      atom = Call.of(Function.SQRT, atom());
    } else {
      throw new Complaints(tokens, index).missingOperand();
    }
    depth--;
    return atom;
  }

  /** An expression between parentheses or bars. */
  Expression enclosed(boolean bars) {
    boolean outside = insideBars;
    insideBars = bars;
    Expression expression = expression();
    insideBars = outside;
    return expression;
  }

  void close(char sign, Kind missing) {
    if (!skip(sign)) {
      Token token = current();
      if (token instanceof Token.End || token.is(')') || token.is('|')) {
        throw new FormulaException(missing, token.position(), token.length());
      }
      throw unexpected();
    }
  }

  private FormulaException unexpected() {
    return new Complaints(tokens, index).unexpected();
  }

  private void enter() {
    if (++depth > Limits.DEPTH) {
      Token token = current();
      throw new FormulaException(
          Kind.TOO_DEEP, token.position(), token.length(), String.valueOf(Limits.DEPTH));
    }
  }

  /** The token that comes next. */
  Token current() {
    return tokens.get(index);
  }

  /** The token after that. */
  Token following() {
    return tokens.get(Math.min(index + 1, tokens.size() - 1));
  }

  /** Goes on to the next token. */
  void skip() {
    index++;
  }

  /** Whether bars are open that the next bar closes. */
  boolean isInsideBars() {
    return insideBars;
  }

  /** The function before the opening parenthesis at this place has a wrong number of arguments. */
  FormulaException argumentCount(int opening, Token.FunctionName name, int count) {
    return new Complaints(tokens, opening).argumentCount(name, count);
  }

  /** The place of the next token among the tokens. */
  int place() {
    return index;
  }

  /** Goes on to the next token if this one is the sign. */
  boolean skip(char sign) {
    boolean found = current().is(sign);
    if (found) {
      index++;
    }
    return found;
  }
}
