package org.thalweg.ui.screen;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.live.Feeds;
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
        new SharedScreens(Runnable::run));
  }
}
