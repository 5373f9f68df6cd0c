package org.thalweg.classroom.question;

/**
 * The stages of a question, in the order that research on peer instruction supports. Who predicts
 * first learns from watching (C. Crouch et al., "Classroom demonstrations: learning tools or
 * entertainment?", 2004); one observation in five is wrong, so what was seen is asked for (K.
 * Miller et al., "Role of physics lecture demonstrations in conceptual learning", 2013); talking
 * between two votes moves many to the right answer (C. Crouch, E. Mazur, "Peer instruction: ten
 * years of experience and results", 2001).
 */
public enum Stage {
  /** Everybody answers; nobody sees the answers of others. */
  PREDICT,
  /** The run is played, or the number comes out. */
  WATCH,
  /** Everybody says what was seen. */
  SAW,
  /** Everybody talks to a neighbour. */
  TALK,
  /** Everybody answers the question again. */
  VOTE,
  /** Both votes are shown, and the teacher explains. */
  REVEAL;

  /** Whether answers are taken in this stage. */
  public boolean takesAnswers() {
    return switch (this) {
      case PREDICT, SAW, VOTE -> true;
      case WATCH, TALK, REVEAL -> false;
    };
  }
}
