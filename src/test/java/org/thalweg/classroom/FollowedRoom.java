package org.thalweg.classroom;

import java.util.List;

/** What somebody knows of a room who has read its state once, and has listened since. */
final class FollowedRoom {
  private RoomState state;

  FollowedRoom(Rooms rooms, RoomCode room) {
    long next = rooms.next(room);
    state = rooms.state(room).orElseThrow();
    rooms.listen(room, 0, next, this::happened).orElseThrow();
  }

  private void happened(List<LogEntry> entries) {
    for (LogEntry entry : entries) {
      if (state.apply(entry.actor(), entry.command()) instanceof Outcome.Done done) {
        state = done.state();
      }
    }
  }

  RoomState state() {
    return state;
  }
}
