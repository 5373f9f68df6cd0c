package org.thalweg.classroom;

import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.game.CompassGame;
import org.thalweg.classroom.game.Reading;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;

/**
 * What the class does together.
 *
 * @param number of what it does, or did last; 0 before anything
 * @param now what it does at present, if anything
 * @param start where the runs of the class begin, or the needles stand
 * @param revealed whether what everybody has sent is shown
 * @param data the class as the data set
 * @param readings each student's latest reading of the compass
 * @param rates each student's learning rate for a run of one's own
 * @param exploration how everybody descends by themselves
 * @param place where the class is in a prepared lesson
 */
public record Activities(
    int number,
    Optional<Activity> now,
    Optional<Scene> start,
    boolean revealed,
    ClassData data,
    BySeat<Reading> readings,
    BySeat<Double> rates,
    Exploration exploration,
    Optional<LessonPlace> place) {

  static Activities none() {
    return new Activities(
        0,
        Optional.empty(),
        Optional.empty(),
        false,
        ClassData.none(),
        BySeat.none(),
        BySeat.none(),
        Exploration.none(),
        Optional.empty());
  }

  Activities apply(ActivityCommand command, Roster roster) {
    return switch (command) {
      case ActivityCommand.ActivitySet set -> set.activity().isPresent() ? begun(set) : ended();
      case ActivityCommand.Revealed shown -> {
        RefusedException.unless(now.isPresent(), Reason.OTHER_STAGE);
        yield revealing(now, true);
      }
      case ActivityCommand.Sent own -> sent(own);
      case ActivityCommand.LineSet set -> with(data.put(set.line()));
      case ActivityCommand.LineRateSet set -> with(data.withRate(set.rate()));
      case ActivityCommand.BatchDrawn drawn -> with(data.draw(drawn.seats(), roster));
      case ActivityCommand.FreeExploration free ->
          (revealed ? ended() : this).with(exploration.begun(free.start()));
      case ActivityCommand.Explored own -> with(exploration.with(own));
      case ActivityCommand.CalledBack back -> {
        RefusedException.unless(exploration.underWay(), Reason.OTHER_STAGE);
        yield with(exploration.over());
      }
      case ActivityCommand.Projected put -> {
        boolean there = put.run().stream().allMatch(run -> isThere(run.seat(), roster));
        RefusedException.unless(there, Reason.NO_SUCH_SEAT);
        yield with(exploration.projecting(put.run()));
      }
      case ActivityCommand.LessonAt at -> {
        RefusedException.unless(place.isEmpty() || !at.place().equals(place), Reason.LATE);
        yield (at.place().isPresent() ? turnedAway() : this).at(at.place());
      }
    };
  }

  /** Whether the class has sent something that it does together and that is not shown yet. */
  public boolean waitsForReveal() {
    boolean sent =
        now.filter(what ->
                switch (what) {
                  case SWEEP -> rates.size() > 0;
                  case COMPASS ->
                      CompassGame.fit(List.copyOf(readings.values().values())).isPresent();
                  case DATA_SET, EXPLORE -> false;
                })
            .isPresent();
    return sent && !revealed && !exploration.underWay();
  }

  private Activities sent(ActivityCommand.Sent own) {
    RefusedException.unless(own.activity() >= number, Reason.LATE);
    RefusedException.unless(own.activity() == number && number > 0, Reason.NOT_THERE_YET);
    boolean takes = now.equals(Optional.of(own.kind())) && !revealed;
    RefusedException.unless(takes, Reason.OTHER_STAGE);
    return switch (own) {
      case ActivityCommand.RateSent rate ->
          with(data, readings, rates.with(rate.seat(), rate.rate()));
      case ActivityCommand.ExampleHeld held -> with(data.hold(held.seat(), held.example()));
      case ActivityCommand.CompassReading read -> {
        Reading reading = new Reading(read.degrees(), read.slope());
        yield with(data, readings.with(read.seat(), reading), rates);
      }
    };
  }

  private Activities at(Optional<LessonPlace> other) {
    return new Activities(number, now, start, revealed, data, readings, rates, exploration, other);
  }

  /** Nobody has sent anything yet, the line lies where it began, and everybody is called back. */
  private Activities begun(ActivityCommand.ActivitySet set) {
    RefusedException.unless(set.start().isPresent() || !set.needsStart(), Reason.NO_START);
    return new Activities(
        number + 1,
        set.activity(),
        set.start(),
        false,
        ClassData.none(),
        BySeat.none(),
        BySeat.none(),
        exploration.over().projecting(Optional.empty()),
        place);
  }

  /** The class looks at something else: no way leads back from a run on the projector. */
  Activities turnedAway() {
    return with(exploration.projecting(Optional.empty()));
  }

  /**
   * The class has gone from one screen to another. From that of the run on the projector somebody
   * has gone on by hand; to it the run itself leads, and what was on another screen is told late.
   */
  Activities turning(Screen from, Screen to) {
    boolean away =
        exploration
            .projected()
            .filter(run -> run.screen() == from && run.screen() != to)
            .isPresent();
    return away ? turnedAway() : this;
  }

  private Activities ended() {
    return revealing(Optional.empty(), false);
  }

  /** Without what somebody left who was sent out. */
  Activities without(int seat) {
    return with(data.without(seat), readings.without(seat), rates.without(seat))
        .with(exploration.without(seat));
  }

  private static boolean isThere(int seat, Roster roster) {
    return roster.seats().at(seat).filter(each -> !each.isRemoved()).isPresent();
  }

  private Activities with(ClassData held) {
    return with(held, readings, rates);
  }

  private Activities with(ClassData held, BySeat<Reading> read, BySeat<Double> chosen) {
    return new Activities(number, now, start, revealed, held, read, chosen, exploration, place);
  }

  private Activities with(Exploration other) {
    return new Activities(number, now, start, revealed, data, readings, rates, other, place);
  }

  private Activities revealing(Optional<Activity> what, boolean shown) {
    return new Activities(number, what, start, shown, data, readings, rates, exploration, place);
  }
}
