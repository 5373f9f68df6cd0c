package org.thalweg.ui.classroom;

import java.util.Locale;
import java.util.Optional;
import org.thalweg.classroom.Actor;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Exploration;
import org.thalweg.classroom.Participant;
import org.thalweg.classroom.Role;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Scene;

/**
 * What a student's page shows of a room, and nothing else: another answer in the class changes
 * nothing of it.
 *
 * @param seat its number; 0 for whoever has none
 * @param name of the seat
 * @param shown the name by which the class knows them: the pseudonym while names are hidden
 * @param here whether the room takes them for being here
 * @param asked the question as this student sees it
 * @param covered what is covered on the class's screen
 * @param share in what the class does together
 * @param exploring while everybody descends by themselves
 * @param ended whether the lesson is over
 */
record StudentState(
    RoomCode room,
    int seat,
    Role role,
    String name,
    String shown,
    boolean here,
    Optional<StudentQuestion> asked,
    Covering covered,
    Optional<Share> share,
    Optional<Exploring> exploring,
    boolean ended) {

  /**
   * Everybody descends by themselves.
   *
   * @param number of that, 1 for the first time in a room
   * @param start what their screens begin with; empty for what the class looks at
   * @param projected whether the run of this student was put on the projector last
   */
  record Exploring(int number, Optional<Scene> start, boolean projected) {

    static Optional<Exploring> in(Exploration now, int seat) {
      boolean mine = now.projected().filter(run -> run.seat() == seat).isPresent();
      return now.underWay()
          ? Optional.of(new Exploring(now.number(), now.start(), mine))
          : Optional.empty();
    }
  }

  /** What somebody with this key sees. */
  static StudentState of(RoomState state, Credential key) {
    Actor me = state.actor(key);
    return new StudentState(
        state.room(),
        me.seat(),
        me.role(),
        me.seat() > 0 ? state.roster().name(me.seat()) : "",
        me.seat() > 0 ? state.roster().shown(me.seat()) : "",
        state.roster().seats().at(me.seat()).filter(Participant::isHere).isPresent(),
        StudentQuestion.of(state, me.seat()),
        Covering.of(state),
        Share.of(state, me.seat()),
        Exploring.in(state.activities().exploration(), me.seat()),
        state.ended());
  }

  boolean isIn() {
    return role == Role.STUDENT;
  }

  /** Whether they have a seat, and are not taken for being here. */
  boolean isNotSeen() {
    return seat > 0 && !isOut() && !here && !ended;
  }

  /** Whether they were in, and have been sent out. */
  boolean isOut() {
    return role == Role.REMOVED;
  }

  /** Their standing, in the keys of words. */
  String standing() {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
