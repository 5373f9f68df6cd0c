package org.thalweg.ui.screen;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.Scheduler;

/** What a screen needs of a server without any room. */
final class Services {

  private Services() {}

  static ScreenServices of(Feeds feeds, Scheduler time, Executor executor) {
    return new ScreenServices(
        feeds,
        time,
        executor,
        new InMemoryRooms(RoomLimits.defaults(), InstantSource.system(), Runnable::run),
        new SharedScreens());
  }

  /** The usual limits, but with so many runs for a page, pages and runs. */
  static LiveLimits limits(int runsPerPage, int pages, int runs) {
    LiveLimits usual = LiveLimits.defaults();
    return new LiveLimits(
        runsPerPage,
        usual.shownPerPage(),
        Math.max(1, runs),
        runs == 0 ? 0 : pages,
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
