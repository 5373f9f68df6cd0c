package org.thalweg.classroom;

import java.util.Optional;
import org.thalweg.lesson.Screen;

/**
 * Everybody descends by themselves, and the teacher looks on.
 *
 * @param number of it, or of the one that was last; 0 before the first of a room
 * @param underWay whether it is so at present
 * @param start what their screens begin with; empty for what the class looks at
 * @param seen what each student has told last of their own screen; nobody but the teacher looks at
 *     it
 * @param projected whose run is on the projector, also after they have been sent out, or all have
 *     been called back
 */
public record Exploration(
    int number,
    boolean underWay,
    Optional<Scene> start,
    BySeat<ActivityCommand.Explored> seen,
    Optional<Projection> projected) {

  /**
   * One student's run on the projector.
   *
   * @param seat whose
   * @param screen what kind of screen it is on
   * @param before what the class looked at before; empty when that was nothing
   * @param current false where their screen had gone on to what could not be told
   */
  public record Projection(int seat, Screen screen, Optional<Scene> before, boolean current) {}

  static Exploration none() {
    return new Exploration(0, false, Optional.empty(), BySeat.none(), Optional.empty());
  }

  /** It begins with nobody's screen; one that is under way goes on, whatever was wished late. */
  Exploration begun(Optional<Scene> there) {
    return underWay
        ? this
        : new Exploration(number + 1, true, there, BySeat.none(), Optional.empty());
  }

  /** Everybody looks at the same again: at a run that is projected, and the way back stays. */
  Exploration over() {
    return new Exploration(number, false, Optional.empty(), BySeat.none(), projected);
  }

  Exploration with(ActivityCommand.Explored own) {
    RefusedException.unless(own.exploration() >= number, Reason.LATE);
    RefusedException.unless(underWay && own.exploration() == number, Reason.OTHER_STAGE);
    RefusedException.unless(own.order() >= next(own.seat()), Reason.LATE);
    return new Exploration(number, true, start, seen.with(own.seat(), own), projected);
  }

  /** The lowest place that what a seat tells next may have. */
  public long next(int seat) {
    return seen.at(seat).map(ActivityCommand.Explored::order).orElse(0L) + 1;
  }

  /** Another run takes the place of one that is projected; the way back stays the first one's. */
  Exploration projecting(Optional<Projection> next) {
    return new Exploration(
        number,
        underWay,
        start,
        seen,
        next.map(run ->
            new Projection(
                run.seat(),
                run.screen(),
                projected.map(Projection::before).orElseGet(run::before),
                run.current())));
  }

  /** Somebody is out. A run of theirs on the projector stays there, until the way back is taken. */
  Exploration without(int seat) {
    return new Exploration(number, underWay, start, seen.without(seat), projected);
  }
}
