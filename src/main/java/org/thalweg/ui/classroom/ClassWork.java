package org.thalweg.ui.classroom;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.game.HiddenPlace;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Scheduler;
import org.thalweg.math.vector.Vector;

/**
 * What a class does together: how its teacher begins and ends it.
 *
 * @param shown what a class looks at; empty before its teacher has shown anything
 * @param runs what is computed of a class
 * @param scheduler delays what comes too fast
 */
record ClassWork(Function<RoomCode, Optional<Shown>> shown, ClassRuns runs, Scheduler scheduler) {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Why an activity can't begin now, as the key of a sentence; empty when it can. */
  Optional<String> obstacle(Activity activity, RoomCode room) {
    boolean fits =
        activity != Activity.SWEEP
            || shown
                .apply(room)
                .filter(now -> runs.canStart(now.screen()) && now.logged().isPresent())
                .isPresent();
    return fits ? Optional.empty() : Optional.of("room.sweep.elsewhere");
  }

  /**
   * Begins an activity; what the class sent in an earlier one is forgotten.
   *
   * @param wish what is wished twice under one name is begun once
   */
  void begin(Teaching teaching, CommandId wish, Activity activity) {
    begin(teaching, wish, activity, shown.apply(teaching.room()));
  }

  /**
   * The same.
   *
   * @param now what the class looks at, or is about to; a sweep begins there, and so does everybody
   *     who explores
   */
  void begin(Teaching teaching, CommandId wish, Activity activity, Optional<Shown> now) {
    if (activity == Activity.EXPLORE) {
      teaching.tell(new ActivityCommand.FreeExploration(wish, now.flatMap(Shown::logged)));
      return;
    }
    Optional<Shown> start =
        switch (activity) {
          case SWEEP -> now;
          case COMPASS -> Optional.of(hidden());
          case DATA_SET, EXPLORE -> Optional.empty();
        };
    teaching.tell(
        new ActivityCommand.ActivitySet(wish, Optional.of(activity), start.flatMap(Shown::logged)));
  }

  /** Shows to all what everybody has sent. */
  static void reveal(Teaching teaching) {
    teaching.tell(new ActivityCommand.Revealed(Teaching.id()));
  }

  /** The class looks at what the teacher shows again. */
  static void end(Teaching teaching) {
    teaching.tell(
        new ActivityCommand.ActivitySet(Teaching.id(), Optional.empty(), Optional.empty()));
  }

  /** Nobody can work it out from what the class knows; it stands in the log as it came out. */
  private static Shown hidden() {
    HiddenPlace place = HiddenPlace.of(RANDOM.nextLong());
    Vector point = place.point();
    return new Shown(
        Screen.DESCEND,
        "surface=" + place.surface().id() + "&x=" + point.get(0) + "&y=" + point.get(1));
  }
}
