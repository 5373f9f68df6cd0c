package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A formula in plain signs, which knows where in the typed text each of them came from, so that a
 * mistake is shown in what was typed.
 */
final class Transcript {
  private final String typed;
  private final StringBuilder plain = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();

  /** Nothing yet of this text. */
  Transcript(String typed) {
    this.typed = typed;
  }

  /** Adds plain signs that stand for what begins at this place of the typed text. */
  void add(String signs, int origin) {
    plain.append(signs);
    for (int i = 0; i < signs.length(); i++) {
      origins.add(origin);
    }
  }

  /** The text in plain signs. */
  String text() {
    return plain.toString();
  }

  /** Whether it ends like this so far, spaces aside. */
  boolean endsWith(String end) {
    return text().stripTrailing().endsWith(end);
  }

  /** A mistake in the plain text, where it is in the typed one. */
  FormulaException located(FormulaException wrong) {
    Problem problem = wrong.problem();
    int start = origin(problem.position());
    int last = problem.position() + problem.length() - 1;
    int end = problem.length() == 0 ? start : behind(last);
    return new FormulaException(
        new Problem(problem.kind(), problem.arguments(), start, end - start));
  }

  private int origin(int index) {
    return index < origins.size() ? origins.get(index) : typed.length();
  }

  /** Where the sign or command ends that gave this. */
  private int behind(int index) {
    int start = origin(index);
    if (start < typed.length() && typed.charAt(start) != '\\') {
      return start + Character.charCount(typed.codePointAt(start));
    }
    int next = index;
    while (next < origins.size() && origin(next) == origin(index)) {
      next++;
    }
    return origin(next);
  }
}
