package org.thalweg.live;

import java.time.Duration;

/** The usual limits of a server, but small where a test wants to reach them. */
public final class SmallLimits {
  private SmallLimits() {}

  /** So many runs of one page, pages, and runs of all. */
  public static LiveLimits of(int runsPerPage, int pages, int runs) {
    LiveLimits usual = LiveLimits.defaults();
    return new LiveLimits(
        runsPerPage,
        usual.shownPerPage(),
        runs,
        pages,
        usual.pagesPerSession(),
        usual.sockets(),
        usual.socketsPerSession(),
        usual.ticketLife(),
        usual.ticketWait(),
        usual.ping(),
        usual.sendTimeout(),
        usual.flush(),
        usual.crowdedFlush(),
        usual.stepsPerFlush(),
        Duration.ofMillis(10),
        usual.wordsInterval());
  }
}
