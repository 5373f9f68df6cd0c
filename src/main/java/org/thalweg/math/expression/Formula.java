package org.thalweg.math.expression;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thalweg.math.expression.Problem.Kind;
import org.thalweg.text.Unseen;

/**
 * The way from typed text to an {@link Expression}.
 *
 * <p>The syntax: numbers such as {@code 2}, {@code 0.5}, {@code 1e-3}; the constants {@code pi} and
 * {@code e}; {@code + - * / ^} with the usual precedence, {@code ^} from the right, {@code -x^2} as
 * −(x²); parentheses; bars for the absolute value; nothing between two factors for a product,
 * {@code 2x}, with the precedence of {@code *}; the functions of {@link Function}, {@code log}
 * being the natural logarithm. Names of functions may be written in capitals; {@code sin 2x} and
 * {@code sin² x} are read as in books. A left side that only names the function, {@code f(x) =} or
 * {@code y =}, is passed over. What was pasted from documents, programs or LaTeX is transcribed
 * first, by {@link Transcription}.
 */
public final class Formula {
  /** The left side of an equation that only names what is on the right: {@code f(x, y) =}. */
  private static final Pattern LEFT_SIDE =
      Pattern.compile("^\\s*[\\p{L}]\\s*(?:\\([\\p{L}\\p{N},\\s]*\\)\\s*)?=(?!=)");

  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("[-+−]?\\s*([0-9]*,[0-9]+)(?:[eE][-+−]?[0-9]+)?");

  private static final Pattern UNFINISHED_POWER = Pattern.compile("[0-9.][eE]\\s*$");

  private static final Pattern DERIVATIVE_SIGN =
      Pattern.compile("(?<![A-Za-z])[d∂]\\s?/\\s?[d∂]\\s?[A-Za-z](?![A-Za-z])");

  private Formula() {}

  /**
   * The expression that a text means.
   *
   * @param text at most {@value Limits#CHARACTERS} characters
   * @param allowedVariables the names that may occur
   * @throws FormulaException when the text is not such a formula
   */
  public static Expression parse(String text, Set<String> allowedVariables) {
    return parse(text, Vocabulary.of(allowedVariables));
  }

  /**
   * The expression that a text means, with every single letter but e as a variable.
   *
   * @throws FormulaException when the text is not such a formula
   */
  public static Expression parse(String text) {
    return parse(text, Vocabulary.ofAnyLetter());
  }

  /**
   * The number that a text means: {@code 0.5} or {@code 0,5}, {@code 1e-3}, {@code 2·10^-3}, {@code
   * pi/2}, {@code 1/3}, {@code √2}. {@code 1,000} may be a thousand, and is asked about.
   *
   * @throws FormulaException when the text is not such a number, or not a finite one
   */
  public static double number(String text) {
    Matcher comma = DECIMAL_COMMA.matcher(text.strip());
    boolean decimal = comma.matches() && !Complaints.mayBeThousands(comma.group(1));
    String plain = decimal ? text.replace(',', '.') : text;
    double number = parse(plain, Set.of()).evaluate(Map.of());
    if (!Double.isFinite(number) || UNFINISHED_POWER.matcher(text).find()) {
      throw new FormulaException(Kind.NUMBER_MALFORMED, 0, text.length(), text);
    }
    return number;
  }

  private static Expression parse(String text, Vocabulary vocabulary) {
    if (text.isBlank()) {
      throw new FormulaException(Kind.EMPTY, 0, text.length());
    }
    if (text.length() > Limits.CHARACTERS) {
      throw new FormulaException(
          Kind.TOO_LONG,
          Limits.CHARACTERS,
          text.length() - Limits.CHARACTERS,
          String.valueOf(text.length()),
          String.valueOf(Limits.CHARACTERS));
    }
    refuseUnseen(text);
    Transcript plain = Transcription.of(text);
    Expression expression;
    try {
      expression = parsePlain(plain.text(), vocabulary);
    } catch (FormulaException wrong) {
      throw plain.located(wrong);
    }
    if (expression.size() > Limits.NODES) {
      throw new FormulaException(
          Kind.TOO_MANY_PARTS, 0, text.length(), String.valueOf(Limits.NODES));
    }
    return expression;
  }

  /** Refuses what nobody sees: the text stands on screens of others as it was typed. */
  private static void refuseUnseen(String text) {
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      int length = Character.charCount(character);
      if (Unseen.misleads(character)) {
        throw new FormulaException(Kind.STRAY_CHARACTER, i, length, Unseen.name(character));
      }
      i += length;
    }
  }

  private static Expression parsePlain(String text, Vocabulary vocabulary) {
    Matcher sign = DERIVATIVE_SIGN.matcher(text);
    if (sign.find()) {
      throw new FormulaException(
          Kind.DERIVATIVE_SIGN, sign.start(), sign.group().length(), sign.group());
    }
    String meant = LEFT_SIDE.matcher(text).replaceFirst(side -> " ".repeat(side.group().length()));
    return Parser.parse(Lexer.tokens(meant, vocabulary));
  }
}
