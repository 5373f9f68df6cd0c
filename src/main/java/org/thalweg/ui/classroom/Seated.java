package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;

/**
 * Somebody who has a seat in a room, and the commands they give there.
 *
 * @param key shows that the seat is theirs
 */
record Seated(Rooms rooms, RoomCode room, Credential key) {

  /** Gives a command; what it returns is why it was not stored, if it was not. */
  Optional<Reason> tell(Command command) {
    return rooms.append(room, key, command) instanceof Rooms.Appended.Refused(Reason reason)
        ? Optional.of(reason)
        : Optional.empty();
  }

  /** The room as it is now; empty when it has been forgotten. */
  Optional<RoomState> state() {
    return rooms.state(room);
  }

  /** Gives a command; in one sentence why it was not stored, an empty text where it was. */
  String tell(Command command, Component words) {
    return tell(command)
        .map(reason -> words.getTranslation("room.reason." + reason.id()))
        .orElse("");
  }

  /** The name of a new command. */
  static CommandId id() {
    return CommandId.random();
  }
}
