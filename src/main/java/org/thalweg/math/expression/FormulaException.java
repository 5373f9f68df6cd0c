package org.thalweg.math.expression;

import java.util.List;

/**
 * Says that a text is not a formula we can use; its message is an English sentence that a student
 * understands.
 */
public final class FormulaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  FormulaException(Problem problem) {
    super(problem.sentence());
    this.problem = problem;
  }

  FormulaException(Problem.Kind kind, int position, int length, String... arguments) {
    this(new Problem(kind, List.of(arguments), position, length));
  }

  /**
   * Keeps no stack: it is thrown for every key that is pressed, and says where the text is wrong.
   */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  /** What is wrong, for a translated sentence. */
  public Problem problem() {
    return problem;
  }

  /** The first wrong character of the user's text, counted from 0. */
  public int position() {
    return problem.position();
  }

  /** The number of wrong characters, 0 when something is missing. */
  public int length() {
    return problem.length();
  }
}
