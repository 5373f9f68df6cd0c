package org.thalweg.ui.classroom;

import java.util.Optional;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Roster;
import org.thalweg.classroom.Round;

/**
 * What a teacher's page shows of a room.
 *
 * @param roster who is in
 * @param round the question that is asked, with all answers
 */
record ClassState(Roster roster, Optional<Round> round, boolean exploring, boolean ended) {

  static ClassState of(RoomState state) {
    return new ClassState(
        state.roster(), state.rounds().current(), state.activities().exploring(), state.ended());
  }
}
