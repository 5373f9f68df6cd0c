package org.thalweg.classroom;

/**
 * A place that many share, so that nobody's greed keeps another from what everybody needs. One half
 * of it is split evenly and kept: each finds that much, whatever the others do. From the other half
 * one may borrow, but never more than is left after it for all the rest; so the greedy are stopped
 * early, and the more of them there are, the earlier each is (the dynamic thresholds of A. K.
 * Choudhury and E. L. Hahne, IEEE/ACM Transactions on Networking 6 (1998), with a factor of 1).
 * Thread-safe.
 */
final class SharedPlace {
  private static final int HALVES = 2;

  private final long spare;
  private final long kept;
  private long borrowed;

  /**
   * A place that nobody uses yet.
   *
   * @param size of all of it, in entries
   * @param sharers how many there can be
   */
  SharedPlace(double size, int sharers) {
    spare = (long) size / HALVES;
    kept = spare / sharers;
  }

  /**
   * Takes place; false, and takes none, where that would be too much.
   *
   * @param held what the same one has taken before
   */
  synchronized boolean take(long held, long more) {
    long own = beyond(held + more);
    long all = borrowed + own - beyond(held);
    boolean fair = own == 0 || own <= spare - all;
    borrowed = fair ? all : borrowed;
    return fair;
  }

  /**
   * Gives place back.
   *
   * @param held what the same one has taken, with this
   */
  synchronized void giveBack(long held, long less) {
    borrowed -= beyond(held) - beyond(held - less);
  }

  /** Whether a half of what can be borrowed is: as much as one alone may. */
  synchronized boolean isScarce() {
    return borrowed >= spare / HALVES;
  }

  private long beyond(long held) {
    return Math.max(0, held - kept);
  }
}
