package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.expression.Problem.Kind;

/**
 * Cuts a formula's text into tokens.
 *
 * <p>It reads what students paste: {@code ·}, {@code ×}, {@code −}, {@code ÷}, {@code π}, {@code
 * √}, raised digits and the invisible signs of word processors.
 */
final class Lexer {
  static final char ROOT = '√';

  private static final String SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_SUPERSCRIPT = 4;

  private final String text;
  private final Vocabulary vocabulary;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Lexer(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** The tokens of the text, an {@link Token.End} last. */
  static List<Token> tokens(String text, Vocabulary vocabulary) {
    Lexer lexer = new Lexer(text, vocabulary);
    while (lexer.position < text.length()) {
      lexer.next();
    }
    lexer.tokens.add(new Token.End(text.length()));
    return lexer.tokens;
  }

  private void next() {
    char character = plain(peek(0));
    if (character == ' ') {
      position++;
    } else if (Names.isDigit(character) || character == '.') {
      number();
    } else if (Names.isLetter(character)) {
      word();
    } else if (character == 'π') {
      tokens.add(new Token.Atom(Expression.NamedConstant.PI, take(1), position - 1));
    } else if (isSuperscript(character)) {
      superscript();
    } else if (character == '*' && plain(peek(1)) == '*' && peek(0) == '*') {
      tokens.add(new Token.Symbol('^', take(2), position - 2));
    } else if ("+-*/^()|,√".indexOf(character) >= 0) {
      tokens.add(new Token.Symbol(character, take(1), position - 1));
    } else {
      throw stray(character);
    }
  }

  private FormulaException stray(char character) {
    String shown = new String(Character.toChars(text.codePointAt(position)));
    Kind kind =
        switch (character) {
          case '=', '≈' -> Kind.EQUALS_SIGN;
          case '[', ']', '{', '}' -> Kind.OTHER_BRACKETS;
          default -> Kind.STRAY_CHARACTER;
        };
    return new FormulaException(kind, position, shown.length(), shown);
  }

  /**
   * Digits, a point, digits, and a power of ten that is really there: {@code 2e-3}, but not {@code
   * 2e-x}.
   */
  private void number() {
    int start = position;
    StringBuilder digits = new StringBuilder();
    takeDigits(digits);
    if (peek(0) == '.') {
      digits.append(take(1));
      takeDigits(digits);
    }
    boolean digitSeen = digits.chars().anyMatch(Names::isDigit);
    if (peek(0) == 'e' || peek(0) == 'E') {
      int sign = plain(peek(1)) == '-' || peek(1) == '+' ? 1 : 0;
      if (digitSeen && Names.isDigit(peek(1 + sign))) {
        digits.append(take(1));
        digits.append(sign == 1 ? plain(take(1).charAt(0)) : '+');
        takeDigits(digits);
      }
    }
    while (peek(0) == '.') {
      digitSeen = false;
      position++;
      takeDigits(digits);
    }
    addNumber(digits.toString(), start, digitSeen);
  }

  private void addNumber(String digits, int start, boolean wellFormed) {
    String written = text.substring(start, position);
    if (!wellFormed) {
      throw new FormulaException(Kind.NUMBER_MALFORMED, start, written.length(), written);
    }
    double value = Double.parseDouble(digits);
    int mantissaEnd = digits.indexOf('e') < 0 ? digits.length() : digits.indexOf('e');
    boolean vanished =
        value == 0
            && digits.chars().limit(mantissaEnd).anyMatch(digit -> digit >= '1' && digit <= '9');
    if (vanished || Double.isInfinite(value)) {
      throw new FormulaException(Kind.NUMBER_TOO_LARGE, start, written.length(), written);
    }
    tokens.add(new Token.Atom(new Expression.Constant(value), written, start));
  }

  private void takeDigits(StringBuilder digits) {
    while (Names.isDigit(peek(0))) {
      digits.append(take(1));
    }
  }

  private void word() {
    int start = position;
    int lettersEnd = start;
    while (lettersEnd < text.length() && Names.isLetter(text.charAt(lettersEnd))) {
      lettersEnd++;
    }
    int end = lettersEnd;
    while (end < text.length() && Names.isName("x" + text.charAt(end))) {
      end++;
    }
    if (!vocabulary.knows(text.substring(start, end))) {
      end = lettersEnd;
    }
    if (Names.isSubscript(peek(end - position))) {
      readLowered(start, end);
      return;
    }
    position = end;
    tokens.addAll(vocabulary.read(text.substring(start, end), start, opensParenthesis()));
  }

  /** A run of letters of which the last one has lowered digits: {@code xy₁} is x·y₁. */
  private void readLowered(int start, int lettersEnd) {
    int last = lettersEnd - 1;
    position = lettersEnd;
    while (Names.isSubscript(peek(0))) {
      position++;
    }
    if (last > start) {
      tokens.addAll(vocabulary.read(text.substring(start, last), start, false));
    }
    tokens.addAll(vocabulary.read(text.substring(last, position), last, opensParenthesis()));
  }

  /** Whether the next character that is not a space is an opening parenthesis. */
  private boolean opensParenthesis() {
    int next = position;
    while (next < text.length() && plain(text.charAt(next)) == ' ') {
      next++;
    }
    return next < text.length() && plain(text.charAt(next)) == '(';
  }

  private void superscript() {
    int start = position;
    int sign = 1;
    int exponent = 0;
    if (peek(0) == '⁻' || peek(0) == '⁺') {
      sign = take(1).charAt(0) == '⁻' ? -1 : 1;
    }
    int digitsStart = position;
    while (SUPERSCRIPT_DIGITS.indexOf(peek(0)) >= 0
        && position - digitsStart < LONGEST_SUPERSCRIPT) {
      exponent = 10 * exponent + SUPERSCRIPT_DIGITS.indexOf(take(1).charAt(0));
    }
    String written = text.substring(start, position);
    if (position == digitsStart || SUPERSCRIPT_DIGITS.indexOf(peek(0)) >= 0) {
      throw new FormulaException(Kind.NUMBER_MALFORMED, start, written.length(), written);
    }
    tokens.add(new Token.Superscript(sign * exponent, written, start));
  }

  private static boolean isSuperscript(char character) {
    return character == '⁻' || character == '⁺' || SUPERSCRIPT_DIGITS.indexOf(character) >= 0;
  }

  /** The character {@code ahead} places further on, or 0 behind the end. */
  private char peek(int ahead) {
    return position + ahead < text.length() ? text.charAt(position + ahead) : '\0';
  }

  private String take(int count) {
    position += count;
    return text.substring(position - count, position);
  }

  /**
   * The plain sign for the many signs that look or mean alike; every kind of space becomes a space.
   */
  private static char plain(char character) {
    return switch (character) {
      case '−', '–', '—', '‐', '‑', '﹣', '－' -> '-';
      case '＋' -> '+';
      case '·', '⋅', '×', '∗', '•', '∙', '✕' -> '*';
      case '÷', '∕', '⁄', '／', ':' -> '/';
      case '∣', '｜' -> '|';
      case '（' -> '(';
      case '）' -> ')';
      case '\u200b', '\u2060', '\u2061', '\u2062', '\ufeff' -> ' ';
      default ->
          Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
    };
  }
}
