package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.Actor;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.Feeds;
import org.thalweg.live.Scheduler;

/**
 * What every screen needs of the server.
 *
 * @param feeds bring the steps of a page's runs to its browser
 * @param liveScheduler a clock, and timers
 * @param applicationTaskExecutor computes outside the session lock
 * @param rooms know who teaches in them
 * @param shared what classes look at
 */
@Component
public record ScreenServices(
    Feeds feeds,
    Scheduler liveScheduler,
    Executor applicationTaskExecutor,
    Rooms rooms,
    SharedScreens shared) {

  /**
   * A room before which everything on a page happens.
   *
   * @param key shows that its visitor teaches there
   */
  record Taught(RoomCode room, Credential key) {}

  /** The room before which everything on a page happens, if its visitor teaches there. */
  Optional<Taught> taughtBy(UI page) {
    return PageAddress.of(page)
        .room()
        .map(room -> new Taught(room, RoomKeys.of(page).teacher(room)))
        .filter(this::isOpen);
  }

  private boolean isOpen(Taught taught) {
    return rooms
        .state(taught.room())
        .filter(state -> !state.ended())
        .filter(state -> state.actor(taught.key()).equals(Actor.TEACHER))
        .isPresent();
  }
}
