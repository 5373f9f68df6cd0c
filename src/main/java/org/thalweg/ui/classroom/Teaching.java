package org.thalweg.ui.classroom;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.thalweg.classroom.Actor;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;
import org.thalweg.ui.screen.RoomKeys;

/**
 * Somebody who teaches in a room, and the commands they give there.
 *
 * @param key shows that they may
 * @param outcome is told of each command why it was not carried out, or that it was; from any
 *     thread
 */
record Teaching(Rooms rooms, RoomCode room, Credential key, Consumer<Optional<Reason>> outcome) {

  /** Somebody to whom nobody tells what becomes of a command. */
  Teaching(Rooms rooms, RoomCode room, Credential key) {
    this(rooms, room, key, told -> {});
  }

  /** Whoever has opened a page, if they teach in this room and it is not over. */
  static Optional<Teaching> in(Rooms rooms, RoomCode room, UI page) {
    return as(rooms, room, page, state -> !state.ended());
  }

  /** Whoever has opened a page, if they taught in this room until it was over. */
  static Optional<Teaching> after(Rooms rooms, RoomCode room, UI page) {
    return as(rooms, room, page, RoomState::ended);
  }

  private static Optional<Teaching> as(
      Rooms rooms, RoomCode room, UI page, Predicate<RoomState> wanted) {
    Credential key = RoomKeys.of(page).teacher(room);
    return rooms
        .state(room)
        .filter(wanted.and(state -> state.actor(key).equals(Actor.TEACHER)))
        .map(state -> new Teaching(rooms, room, key));
  }

  /** The room as it is now; empty when it has been forgotten. */
  Optional<RoomState> state() {
    return rooms.state(room);
  }

  /** The same, whose page is told what becomes of a command. */
  Teaching telling(Consumer<Optional<Reason>> told) {
    return new Teaching(rooms, room, key, told);
  }

  /** Gives a command; whether it was carried out now. */
  boolean tell(Command command) {
    Rooms.Appended told = rooms.append(room, key, command);
    outcome.accept(
        told instanceof Rooms.Appended.Refused(Reason why) ? Optional.of(why) : Optional.empty());
    return told instanceof Rooms.Appended.Stored;
  }

  /** The name of a new command. */
  static CommandId id() {
    return CommandId.random();
  }
}
