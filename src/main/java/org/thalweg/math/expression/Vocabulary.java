package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thalweg.math.expression.Problem.Kind;

/** The words a formula may use: functions, constants and the variables of this place. */
final class Vocabulary {
  /** Shorter runs of letters are products rather than names. */
  private static final int SHORTEST_WORD = 3;

  /** No name is longer. */
  private static final int LONGEST_WORD = 24;

  /** So many letters written together beside a function are a product rather than a word. */
  private static final int MOST_BESIDE = 2;

  private final Set<String> variables;
  private final boolean anyLetter;

  private Vocabulary(Set<String> variables, boolean anyLetter) {
    this.variables = new TreeSet<>(variables);
    this.anyLetter = anyLetter;
  }

  /** With these variables; a variable named like a constant or function hides it. */
  static Vocabulary of(Set<String> variables) {
    return new Vocabulary(variables, false);
  }

  /** With every single letter but e as a variable. */
  static Vocabulary ofAnyLetter() {
    return new Vocabulary(Set.of(), true);
  }

  /** Whether this is one word, not several written together. */
  boolean knows(String word) {
    return operand(word).isPresent() || function(word).isPresent();
  }

  /**
   * The tokens of a run of letters, which may be several words written together, as {@code xy} for
   * x·y and {@code xsinx} for x·sin x.
   */
  List<Token> read(String run, int position, boolean beforeParenthesis) {
    List<Token> tokens = new ArrayList<>();
    if (knows(run)) {
      addWord(run, position, tokens);
      return tokens;
    }
    if (Names.isSingleLetter(run)) {
      throw unknownName(run, position);
    }
    if (beforeParenthesis || !anyLetter) {
      refuseOtherFunction(run, position);
    }
    int[] wordEnds = split(run);
    boolean mistyped =
        beforeParenthesis
            ? looksLikeFunction(run, wordEnds)
            : anyLetter && isOtherWord(run, wordEnds);
    if (mistyped) {
      throw unknown(run, position, beforeParenthesis, 0);
    }
    for (int start = 0; start < run.length(); start = wordEnds[start]) {
      if (wordEnds[start] == 0) {
        throw unknown(run, position, beforeParenthesis, readable(run));
      }
      addWord(run.substring(start, wordEnds[start]), position + start, tokens);
    }
    return tokens;
  }

  /**
   * Whether a function stands in a run with more letters beside it than a product has: {@code
   * xsinx} is read, but {@code constant} is a word of which nobody means s·tan(t).
   */
  private boolean isOtherWord(String run, int[] wordEnds) {
    boolean holdsFunction = false;
    int letters = 0;
    int most = 0;
    for (int start = 0; start < run.length() && wordEnds[start] > 0; start = wordEnds[start]) {
      boolean function = operand(run.substring(start, wordEnds[start])).isEmpty();
      holdsFunction |= function;
      letters = function ? 0 : letters + 1;
      most = Math.max(most, letters);
    }
    return holdsFunction && most > MOST_BESIDE;
  }

  /**
   * Whether a run before a parenthesis ends with no function, though it is nearly one's name, as
   * {@code ex(}, or, where every letter is a variable, long enough to be meant for one, as {@code
   * floor(}.
   */
  private boolean looksLikeFunction(String run, int[] wordEnds) {
    int last = 0;
    while (wordEnds[last] > 0 && wordEnds[last] < run.length()) {
      last = wordEnds[last];
    }
    boolean endsWithFunction = wordEnds[last] > 0 && function(run.substring(last)).isPresent();
    boolean word = anyLetter && run.length() >= SHORTEST_WORD;
    return !endsWithFunction && (word || closestFunction(run).isPresent());
  }

  private static void refuseOtherFunction(String run, int position) {
    OtherFunctions.instead(run.toLowerCase(Locale.ROOT))
        .ifPresent(form -> {
          throw new FormulaException(
              Kind.FUNCTION_WRITTEN_OTHERWISE, position, run.length(), run, form);
        });
  }

  private void addWord(String word, int position, List<Token> tokens) {
    Optional<Expression> operand = operand(word);
    if (operand.isPresent()) {
      tokens.add(new Token.Atom(operand.get(), word, position));
    } else {
      tokens.add(new Token.FunctionName(function(word).orElseThrow(), word, position));
    }
  }

  /**
   * For each place the end of the word to read there, the longest that leaves a readable rest; 0
   * for none.
   */
  private int[] split(String run) {
    int[] wordEnds = new int[run.length()];
    for (int start = run.length() - 1; start >= 0; start--) {
      int farthest = Math.min(run.length(), start + LONGEST_WORD);
      for (int end = farthest; end > start && wordEnds[start] == 0; end--) {
        String word = run.substring(start, end);
        boolean last = end == run.length();
        boolean fits = operand(word).isPresent() || isWritableTogether(word);
        if (fits && (last || wordEnds[end] != 0)) {
          wordEnds[start] = end;
        }
      }
    }
    return wordEnds;
  }

  /** Whether it is a function that is found in a run: lg, tg and other short names stand alone. */
  private static boolean isWritableTogether(String word) {
    return (word.length() >= SHORTEST_WORD || word.equalsIgnoreCase("ln"))
        && function(word).isPresent();
  }

  /** How many letters from the start are variables and constants. */
  private int readable(String run) {
    int end = 0;
    for (int next = end + 1; next <= run.length(); next++) {
      if (operand(run.substring(end, next)).isPresent()) {
        end = next;
      }
    }
    return end == run.length() ? 0 : end;
  }

  private FormulaException unknown(
      String run, int position, boolean beforeParenthesis, int readable) {
    String rest = run.substring(readable);
    int at = position + readable;
    if (beforeParenthesis) {
      return closestFunction(rest)
          .map(known ->
              new FormulaException(
                  Kind.UNKNOWN_FUNCTION_SUGGESTION, at, rest.length(), rest, known))
          .orElseGet(() -> new FormulaException(Kind.UNKNOWN_FUNCTION, at, rest.length(), rest));
    }
    return closestFunction(rest)
        .map(known ->
            new FormulaException(Kind.UNKNOWN_NAME_SUGGESTION, at, rest.length(), rest, known))
        .orElseGet(() -> unknownName(rest, at));
  }

  private FormulaException unknownName(String name, int position) {
    if (anyLetter) {
      return new FormulaException(Kind.UNKNOWN_WORD, position, name.length(), name);
    }
    return variables.isEmpty()
        ? new FormulaException(Kind.UNKNOWN_NAME_NO_VARIABLES, position, name.length(), name)
        : new FormulaException(
            Kind.UNKNOWN_NAME, position, name.length(), name, String.join(", ", variables));
  }

  private Optional<Expression> operand(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isVariable(word)) {
      return Optional.of(new Expression.Variable(word));
    }
    if (isVariable(lower)) {
      return Optional.of(new Expression.Variable(lower));
    }
    Optional<String> greek = Greek.meantBy(word).filter(this::isVariable);
    if (greek.isPresent()) {
      return greek.map(Expression.Variable::new);
    }
    for (Expression.NamedConstant constant : Expression.NamedConstant.values()) {
      if (constant.text().equals(lower)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  private boolean isVariable(String word) {
    return variables.contains(word) || anyLetter && Names.isSingleLetter(word) && !word.equals("e");
  }

  private static Optional<Callee> function(String word) {
    return Callee.named(word.toLowerCase(Locale.ROOT));
  }

  /** The function whose name differs least, when it differs by little. */
  private static Optional<String> closestFunction(String word) {
    return Spelling.closest(word.toLowerCase(Locale.ROOT), Function.spellings());
  }
}
