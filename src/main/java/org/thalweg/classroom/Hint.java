package org.thalweg.classroom;

/**
 * What to do with a class after its first vote, by the share who were right. Talking pays most
 * where about 30 to 70 % were (C. Crouch, E. Mazur, "Peer instruction: ten years of experience and
 * results", American Journal of Physics 69, 2001, section III).
 */
public enum Hint {
  /** Under 30 % were right: too few to explain it to their neighbours. */
  EXPLAIN_FIRST,
  /** 30 to 70 %: let them talk. */
  LET_TALK,
  /** Over 70 and up to 85 %: the research draws no line here; a short talk does no harm. */
  EITHER,
  /** Over 85 %: go on. */
  GO_ON;

  private static final double FEW = 0.3;
  private static final double MOST = 0.7;
  private static final double NEARLY_ALL = 0.85;

  /** The hint for a share from 0 to 1. */
  static Hint of(double share) {
    if (share < FEW) {
      return EXPLAIN_FIRST;
    }
    if (share <= MOST) {
      return LET_TALK;
    }
    return share <= NEARLY_ALL ? EITHER : GO_ON;
  }
}
