package org.thalweg.classroom;

import java.util.Collections;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.lesson.Screen;

/**
 * What a class looks at, and how far its run may go. The bound never falls: what a node has
 * computed up to it stays true.
 *
 * @param run the number of the run; 0 before anything was shown
 * @param screen where it takes place
 * @param query the part of the screen's address behind the question mark
 * @param order the place of the last command about this run
 * @param playing whether it is played
 * @param speed steps per second while it is played
 * @param until the step up to which every node may play
 * @param rates the learning rates chosen on the way, by the step from which they hold
 * @param shown the step that is looked at; empty for the newest
 */
public record Showing(
    int run,
    Screen screen,
    String query,
    long order,
    boolean playing,
    double speed,
    long until,
    SortedMap<Long, Double> rates,
    OptionalLong shown) {
  /** What a class sees before anything was shown. */
  static final Showing NOTHING =
      new Showing(0, Screen.DESCEND, "", 0, false, 1, 0, new TreeMap<>(), OptionalLong.empty());

  /** A drag of the rate while a run is played is some twenty changes. */
  private static final int MOST_RATES = 1_000;

  /** Copies the rates. */
  public Showing {
    rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
  }

  Showing show(RunCommand.Showed showed) {
    RefusedException.unless(showed.run() >= run, Reason.LATE);
    boolean same = showed.run() == run && showed.screen() == screen;
    RefusedException.unless(same || showed.run() > run, Reason.LATE);
    return same
        ? new Showing(run, screen, showed.query(), order, playing, speed, until, rates, shown)
        : new Showing(
            showed.run(),
            showed.screen(),
            showed.query(),
            0,
            false,
            1,
            0,
            NOTHING.rates,
            NOTHING.shown);
  }

  /** Carries out a command of the page that leads the run. */
  Showing lead(RunCommand.Led command) {
    requireRun(command.run());
    RefusedException.unless(command.order() > order, Reason.LATE);
    Showing now =
        new Showing(run, screen, query, command.order(), playing, speed, until, rates, shown);
    return switch (command) {
      case RunCommand.RunStarted started ->
          now.moving(true, started.speed(), until, OptionalLong.empty());
      case RunCommand.PlayUntil played -> {
        RefusedException.unless(playing, Reason.NOT_PLAYING);
        RefusedException.unless(played.step() >= until, Reason.LATE);
        yield now.moving(true, speed, played.step(), shown);
      }
      case RunCommand.PausedAt paused ->
          now.moving(false, speed, Math.max(until, paused.step()), OptionalLong.of(paused.step()));
      case RunCommand.RateFrom changed -> now.withRate(changed.step(), changed.rate());
      case RunCommand.ShownStep look -> {
        RefusedException.unless(look.step() <= until, Reason.NOT_THERE_YET);
        yield now.moving(playing, speed, until, OptionalLong.of(look.step()));
      }
    };
  }

  void requireRun(int number) {
    RefusedException.unless(number >= run, Reason.LATE);
    RefusedException.unless(number == run && run > 0, Reason.NOT_THERE_YET);
  }

  /** A step that a node may have made already keeps the rate with which it was made. */
  private Showing withRate(long step, double rate) {
    RefusedException.unless(step >= until, Reason.LATE);
    RefusedException.unless(rates.size() < MOST_RATES, Reason.TOO_MANY);
    SortedMap<Long, Double> more = new TreeMap<>(rates);
    more.put(step, rate);
    return new Showing(run, screen, query, order, playing, speed, until, more, shown);
  }

  private Showing moving(boolean plays, double pace, long bound, OptionalLong look) {
    return new Showing(run, screen, query, order, plays, pace, bound, rates, look);
  }
}
