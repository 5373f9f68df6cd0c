package org.thalweg.math.expression;

import java.math.BigDecimal;
import java.util.stream.Collectors;
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
 * Writes a tree as TeX, as a textbook would print it; only our own tree reaches it, never a user's
 * text.
 */
final class TexWriter {
  private TexWriter() {}

  static String write(Expression expression) {
    return switch (expression) {
      case Constant(double value) -> number(value);
      case NamedConstant constant -> constant == NamedConstant.PI ? "\\pi" : "e";
      case Variable(String name) -> variable(name);
      case Negation(Expression operand) -> "-" + within(operand, Precedence.PRODUCT);
      case Sum(Expression left, Expression right) ->
          write(left)
              + "+"
              + within(right, right instanceof Sum ? Precedence.SUM : Precedence.PRODUCT);
      case Difference(Expression left, Expression right) ->
          write(left) + "-" + within(right, Precedence.PRODUCT);
      case Product(Expression left, Expression right) -> product(left, right);
      case Quotient(Expression numerator, Expression denominator) ->
          "\\frac{" + write(numerator) + "}{" + write(denominator) + "}";
      case Power(Expression base, Expression exponent) -> power(base, exponent);
      case Call call -> call(call);
    };
  }

  private static String product(Expression left, Expression right) {
    String first = within(left, Precedence.PRODUCT);
    String second =
        within(right, right instanceof Product ? Precedence.PRODUCT : Precedence.POWER, right);
    boolean numbersMeet =
        Character.isDigit(second.charAt(0)) || isNumeric(left) && right instanceof Quotient;
    boolean sameLetterMeets = first.charAt(first.length() - 1) == second.charAt(0);
    return numbersMeet || sameLetterMeets ? first + " \\cdot " + second : join(first, second);
  }

  private static boolean isNumeric(Expression expression) {
    return expression.variables().isEmpty();
  }

  /**
   * Puts two pieces side by side so that a command such as {@code \pi} does not swallow the next
   * letter.
   */
  private static String join(String first, String second) {
    int start = first.lastIndexOf('\\');
    boolean endsWithCommand =
        start >= 0 && first.substring(start + 1).chars().allMatch(Names::isLetter);
    return endsWithCommand && Names.isLetter(second.charAt(0))
        ? first + " " + second
        : first + second;
  }

  private static String power(Expression base, Expression exponent) {
    String raised = "^{" + write(exponent) + "}";
    if (base instanceof Call call
        && name(call.function()).startsWith("\\")
        && exponent instanceof Constant) {
      return name(call.function()) + raised + arguments(call);
    }
    boolean atom =
        base instanceof Call call && isDelimited(call.function()) || !(base instanceof Call);
    String text = atom ? within(base, Precedence.ATOM) : parentheses(write(base));
    boolean numberWithExponent = base instanceof Constant && text.contains("^");
    return (numberWithExponent ? parentheses(text) : text) + raised;
  }

  private static String call(Call call) {
    return switch (call.function()) {
      case SQRT -> "\\sqrt{" + write(call.argument()) + "}";
      case ABS -> "\\left|" + write(call.argument()) + "\\right|";
      case EXP -> "e^{" + write(call.argument()) + "}";
      case STEP -> step(call.argument());
      default -> name(call.function()) + arguments(call);
    };
  }

  /** The two cases; of a difference, the comparison of its two parts. */
  private static String step(Expression argument) {
    String left = write(argument);
    String right = "0";
    if (argument instanceof Difference(Expression lead, Expression other)) {
      left = write(lead);
      right = write(other);
    }
    return "\\begin{cases}1&%1$s>%2$s\\\\0&%1$s<%2$s\\end{cases}".formatted(left, right);
  }

  private static String arguments(Call call) {
    return parentheses(
        call.arguments().stream().map(TexWriter::write).collect(Collectors.joining(", ")));
  }

  private static boolean isDelimited(Function function) {
    return function == Function.SQRT || function == Function.ABS;
  }

  private static String name(Function function) {
    return switch (function) {
      case SQRT, ABS, EXP, STEP -> "";
      case LN -> "\\ln";
      case LOG10 -> "\\log_{10}";
      case LOG2 -> "\\log_{2}";
      case SIN -> "\\sin";
      case COS -> "\\cos";
      case TAN -> "\\tan";
      case ASIN -> "\\arcsin";
      case ACOS -> "\\arccos";
      case ATAN -> "\\arctan";
      case SINH -> "\\sinh";
      case COSH -> "\\cosh";
      case TANH -> "\\tanh";
      case MIN -> "\\min";
      case MAX -> "\\max";
      case SIGMOID -> "\\operatorname{sigmoid}";
      case RELU -> "\\operatorname{relu}";
    };
  }

  private static String within(Expression expression, Precedence least) {
    return within(expression, least, expression);
  }

  /** In parentheses unless it binds at least this tightly; a fraction needs none as a factor. */
  private static String within(Expression expression, Precedence least, Expression asked) {
    boolean fraction = asked instanceof Quotient && least == Precedence.POWER;
    String text = write(expression);
    return !fraction && Precedence.of(expression).compareTo(least) < 0 ? parentheses(text) : text;
  }

  /** Parentheses that grow with what is tall. */
  private static String parentheses(String text) {
    boolean tall =
        text.contains("\\frac")
            || text.contains("\\sqrt")
            || text.contains("\\left")
            || text.contains("\\begin");
    return tall ? "\\left(" + text + "\\right)" : "(" + text + ")";
  }

  private static String variable(String name) {
    int digits = name.length();
    while (!Names.isLetter(name.charAt(digits - 1))) {
      digits--;
    }
    String letters = name.substring(0, digits);
    String base = letters.length() == 1 ? letter(letters.charAt(0)) : "\\mathit{" + letters + "}";
    StringBuilder index = new StringBuilder();
    for (char digit : name.substring(digits).toCharArray()) {
      index.append(Names.isSubscript(digit) ? Names.lowered(digit) : digit);
    }
    return index.isEmpty() ? base : base + "_{" + index + "}";
  }

  private static String letter(char letter) {
    return Greek.isLetter(letter) ? Greek.tex(letter) : String.valueOf(letter);
  }

  private static String number(double value) {
    String text = TextWriter.number(value);
    int split = text.indexOf('e');
    if (split < 0) {
      return text;
    }
    String power = "10^{" + text.substring(split + 1) + "}";
    boolean one = new BigDecimal(text.substring(0, split)).compareTo(BigDecimal.ONE) == 0;
    return one ? power : text.substring(0, split) + " \\cdot " + power;
  }
}
