package org.thalweg.math.expression;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thalweg.math.expression.Problem.Kind;

/**
 * What somebody typed or pasted, in the signs that the {@link Lexer} reads: the letters of formula
 * editors and of full width, raised and lowered signs, fractions in one sign, invisible marks,
 * simple LaTeX, and names of programs such as {@code np.sin}.
 */
final class Transcription {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
  private static final String BASE = "0123456789+-()abcdefghijklmnoprstuvwxyz";
  private static final Pattern RAISED_NUMBER = Pattern.compile("[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+");
  private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final String ROOTS = "∛∜";
  private static final char INVISIBLE_TIMES = '\u2062';
  private static final Pattern LIBRARY =
      Pattern.compile("(?:np|numpy|jnp|[Mm]ath|cmath|torch|tf|sympy|sp)\\.(?=[A-Za-z])");
  private static final Pattern SIGMOID = Pattern.compile("σ\\s*\\(");
  private static final Pattern INDEX = Pattern.compile("_\\{([0-9]+)\\}|_([0-9])|([₀-₉]+)");

  private final String typed;
  private final boolean latex;
  private final Transcript transcript;
  private int position;

  private Transcription(String typed) {
    this.typed = typed;
    this.latex = typed.indexOf('\\') >= 0;
    this.transcript = new Transcript(typed);
  }

  /**
   * Reads a text to its end.
   *
   * @throws FormulaException at what can't be meant
   */
  static Transcript of(String typed) {
    Transcription transcription = new Transcription(typed);
    while (transcription.position < typed.length()) {
      transcription.next();
    }
    return transcription.transcript;
  }

  private void next() {
    char sign = typed.charAt(position);
    if (sign == '\\') {
      command();
    } else if (sign == '$' && isBetweenDollars()) {
      position++;
    } else if (sign == '{' && (latex || transcript.endsWith("^"))) {
      emit("(");
      group();
      emit(")");
    } else if (RAISED.indexOf(sign) >= 0) {
      raised();
    } else if (FRACTIONS.indexOf(sign) >= 0) {
      fraction();
    } else if (ROOTS.indexOf(sign) >= 0) {
      throw otherRoot(position, position + 1, ROOTS.indexOf(sign) == 0 ? "3" : "4");
    } else if (!skipLibrary() && !index()) {
      sign();
    }
  }

  private boolean isBetweenDollars() {
    String text = typed.strip();
    return text.length() > 1 && text.startsWith("$") && text.endsWith("$");
  }

  private void emit(String signs) {
    transcript.add(signs, position);
  }

  /** One sign that stands for itself, for its plain form, or for nothing. */
  private void sign() {
    int code = typed.codePointAt(position);
    String sign = Character.toString(code);
    if (code == INVISIBLE_TIMES) {
      emit("*");
    } else if (SIGMOID.matcher(typed).region(position, typed.length()).lookingAt()) {
      emit(Function.SIGMOID.text());
    } else if (isStyled(code)) {
      emit(Normalizer.normalize(sign, Normalizer.Form.NFKC));
    } else if (Character.getType(code) != Character.FORMAT) {
      emit(sign);
    }
    position += sign.length();
  }

  /** Letters and digits of formula editors, of full width, and other forms of Greek ones. */
  private static boolean isStyled(int code) {
    return code >= 0x1D400 && code <= 0x1D7FF
        || code >= 0xFF01 && code <= 0xFF5E
        || code >= 0x2100 && code <= 0x2138
        || "µϑϕϵϱ".indexOf(code) >= 0;
  }

  private boolean skipLibrary() {
    Matcher library = LIBRARY.matcher(typed).region(position, typed.length());
    boolean startsWord = position == 0 || !Character.isLetter(typed.charAt(position - 1));
    boolean found = startsWord && library.lookingAt();
    position = found ? library.end() : position;
    return found;
  }

  /** Raised digits stay; anything else that is raised becomes a power: e⁻ˣ is e^(-x). */
  private void raised() {
    int end = position;
    while (end < typed.length() && RAISED.indexOf(typed.charAt(end)) >= 0) {
      end++;
    }
    boolean number = RAISED_NUMBER.matcher(typed.substring(position, end)).matches();
    emit(number ? "" : "^(");
    while (position < end) {
      char sign = typed.charAt(position);
      emit(String.valueOf(number ? sign : BASE.charAt(RAISED.indexOf(sign))));
      position++;
    }
    emit(number ? "" : ")");
  }

  /** Lowered digits: part of a name, or the base of a logarithm. */
  private boolean index() {
    Matcher index = INDEX.matcher(typed).region(position, typed.length());
    if (!index.lookingAt()) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    for (char sign : index.group().toCharArray()) {
      if (Names.isSubscript(sign) || Names.isDigit(sign)) {
        digits.append(Names.isSubscript(sign) ? Names.lowered(sign) : sign);
      }
    }
    boolean logarithm = transcript.endsWith("log");
    if (logarithm && !digits.toString().equals("2") && !digits.toString().equals("10")) {
      throw otherwise(position, index.end(), "log" + lowered(digits), "ln(x)/ln(" + digits + ")");
    }
    emit(logarithm ? digits.toString() : lowered(digits));
    position = index.end();
    return true;
  }

  private static String lowered(CharSequence digits) {
    StringBuilder lowered = new StringBuilder();
    digits.chars().forEach(digit -> lowered.append(Names.subscript((char) digit)));
    return lowered.toString();
  }

  /** A fraction in one sign; behind a digit it would be added, not multiplied, and is refused. */
  private void fraction() {
    int start = position;
    while (start > 0 && Names.isDigit(typed.charAt(start - 1))) {
      start--;
    }
    if (start < position) {
      String written = typed.substring(start, position + 1);
      throw new FormulaException(Kind.NUMBER_MALFORMED, start, written.length(), written);
    }
    String parts =
        Normalizer.normalize(typed.substring(position, position + 1), Normalizer.Form.NFKC);
    emit("(" + parts.replace('\u2044', '/') + ")");
    position++;
  }

  private void command() {
    int start = position++;
    while (position < typed.length() && Names.isLetter(typed.charAt(position))) {
      position++;
    }
    String name = typed.substring(start + 1, position);
    if (name.isEmpty() && position < typed.length()) {
      name = typed.substring(position, ++position);
    }
    switch (name) {
      case "frac", "dfrac", "tfrac", "cfrac" -> {
        transcript.add("((", start);
        argument(start);
        emit(")/(");
        argument(start);
        emit("))");
      }
      case "sqrt" -> root(start);
      case "operatorname", "mathrm", "text", "mathit", "mathbf", "textrm" -> argument(start);
      default -> transcript.add(meaning(name, start), start);
    }
  }

  private String meaning(String name, int start) {
    String written = typed.substring(start, position);
    return LatexCommands.meaning(name)
        .orElseThrow(
            () -> new FormulaException(Kind.UNKNOWN_FUNCTION, start, written.length(), written));
  }

  private void root(int start) {
    if (position < typed.length() && typed.charAt(position) == '[') {
      int end = typed.indexOf(']', position);
      String degree = typed.substring(position + 1, end < 0 ? typed.length() : end);
      throw otherRoot(start, Math.min(typed.length(), Math.max(end + 1, position + 1)), degree);
    }
    transcript.add("sqrt(", start);
    argument(start);
    emit(")");
  }

  /** What a LaTeX command is applied to: a group, another command or a single sign. */
  private void argument(int command) {
    while (position < typed.length() && typed.charAt(position) == ' ') {
      position++;
    }
    if (position == typed.length()) {
      String written = typed.substring(command).strip();
      throw new FormulaException(Kind.MISSING_OPERAND, position, 0, written);
    }
    if (typed.charAt(position) == '{') {
      group();
    } else {
      next();
    }
  }

  /** What stands between braces, without them. */
  private void group() {
    position++;
    while (position < typed.length() && typed.charAt(position) != '}') {
      next();
    }
    if (position == typed.length()) {
      throw new FormulaException(Kind.MISSING_CLOSING_PARENTHESIS, position, 0);
    }
    position++;
  }

  private FormulaException otherRoot(int start, int end, String degree) {
    String form = degree.equals("3") ? "x/abs(x)^(2/3)" : "x^(1/" + degree + ")";
    return otherwise(start, end, typed.substring(start, end), form);
  }

  private static FormulaException otherwise(int start, int end, String written, String form) {
    return new FormulaException(Kind.FUNCTION_WRITTEN_OTHERWISE, start, end - start, written, form);
  }
}
