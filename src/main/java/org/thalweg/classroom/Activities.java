package org.thalweg.classroom;

import java.util.Optional;
import java.util.OptionalInt;
import org.thalweg.classroom.game.Reading;
import org.thalweg.classroom.question.Activity;

/**
 * What the class does together.
 *
 * @param now what it does at present, if anything
 * @param revealed whether what everybody has sent is shown
 * @param data the class as the data set
 * @param readings each student's latest reading of the compass
 * @param rates each student's learning rate for a run of one's own, with the present surface
 * @param exploring whether everybody descends by themselves
 * @param projected the seat whose run is on the projector
 * @param place where the class is in a prepared lesson
 */
public record Activities(
    Optional<Activity> now,
    boolean revealed,
    ClassData data,
    BySeat<Reading> readings,
    BySeat<Double> rates,
    boolean exploring,
    OptionalInt projected,
    Optional<LessonPlace> place) {

  static Activities none() {
    return new Activities(
        Optional.empty(),
        false,
        ClassData.none(),
        BySeat.none(),
        BySeat.none(),
        false,
        OptionalInt.empty(),
        Optional.empty());
  }

  Activities apply(ActivityCommand command, Roster roster) {
    return switch (command) {
      case ActivityCommand.ActivitySet set -> with(data.whole()).doing(set.activity(), false);
      case ActivityCommand.Revealed shown -> {
        RefusedException.unless(now.isPresent(), Reason.OTHER_STAGE);
        yield doing(now, true);
      }
      case ActivityCommand.ExampleHeld held -> with(data.hold(held.seat(), held.example()));
      case ActivityCommand.LineSet set -> with(data.put(set.line()));
      case ActivityCommand.BatchDrawn drawn -> with(data.draw(drawn.seats(), roster));
      case ActivityCommand.CompassReading read -> {
        RefusedException.unless(!revealed, Reason.OTHER_STAGE);
        Reading reading = new Reading(read.degrees(), read.slope());
        yield with(data, readings.with(read.seat(), reading), rates);
      }
      case ActivityCommand.FreeExploration free -> shown(true, projected);
      case ActivityCommand.CalledBack back -> shown(false, OptionalInt.empty());
      case ActivityCommand.Projected put -> {
        boolean there =
            put.seat().isEmpty()
                || roster.seats().at(put.seat().getAsInt()).stream().anyMatch(x -> !x.isRemoved());
        RefusedException.unless(there, Reason.NO_SUCH_SEAT);
        yield shown(exploring, put.seat());
      }
      case ActivityCommand.LessonAt at ->
          new Activities(now, revealed, data, readings, rates, exploring, projected, at.place());
    };
  }

  /** What has been revealed stays as it was seen. */
  Activities submit(int seat, double rate) {
    RefusedException.unless(!revealed, Reason.OTHER_STAGE);
    return with(data, readings, rates.with(seat, rate));
  }

  /** On a new run nobody has chosen a rate yet, and no needle has been turned. */
  Activities onNewRun() {
    return with(data, BySeat.none(), BySeat.none());
  }

  /** Without what somebody left who was sent out. */
  Activities without(int seat) {
    boolean wasProjected = projected.isPresent() && projected.getAsInt() == seat;
    return with(data.without(seat), readings.without(seat), rates.without(seat))
        .shown(exploring, wasProjected ? OptionalInt.empty() : projected);
  }

  private Activities with(ClassData held) {
    return with(held, readings, rates);
  }

  private Activities with(ClassData held, BySeat<Reading> read, BySeat<Double> chosen) {
    return new Activities(now, revealed, held, read, chosen, exploring, projected, place);
  }

  private Activities shown(boolean free, OptionalInt seat) {
    return new Activities(now, revealed, data, readings, rates, free, seat, place);
  }

  private Activities doing(Optional<Activity> what, boolean shown) {
    return new Activities(what, shown, data, readings, rates, exploring, projected, place);
  }
}
