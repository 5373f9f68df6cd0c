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

  private static final int PERCENT = 100;
  private static final int FEW = 30;
  private static final int MOST = 70;
  private static final int NEARLY_ALL = 85;

  /**
   * The hint for a share from 0 to 1, in whole percent: as it is said beside it, so that the two
   * never contradict each other.
   */
  static Hint of(double share) {
    long percent = percent(share);
    if (percent < FEW) {
      return EXPLAIN_FIRST;
    }
    if (percent <= MOST) {
      return LET_TALK;
    }
    return percent <= NEARLY_ALL ? EITHER : GO_ON;
  }

  /** A share from 0 to 1 as it is said: in whole percent. */
  public static long percent(double share) {
    return Math.round(PERCENT * share);
  }
}
