package org.thalweg.ui.descend;

import org.thalweg.live.Feed;
import org.thalweg.live.ShownRun;
import org.thalweg.live.Speed;

/** How the runs that the buttons move go forward and back, one alone or all together. */
final class Playback {
  private final Feed feed;

  Playback(Feed feed) {
    this.feed = feed;
  }

  /**
   * Plays on from the step shown; from the start again when the run has ended for good. Of runs
   * that move together those that have ended stay, until all have.
   */
  State play(State state) {
    long cursor = state.cursor();
    boolean again =
        cursor == Model.NEWEST && state.moving().stream().allMatch(ShownRun::isOverForGood);
    Speed speed = new Speed(state.speed());
    return state
        .withMoving(shown -> {
          ShownRun here = at(shown, cursor, shown.nextRate());
          return again || !here.isOverForGood() ? here.played(feed, speed) : here;
        })
        .showing(Model.NEWEST);
  }

  /** A run as it was at a step that it has left behind, to go on with this learning rate. */
  ShownRun at(ShownRun shown, long cursor, double rate) {
    boolean past = cursor != Model.NEWEST && cursor < shown.last().index();
    return past ? shown.forked(feed, cursor, rate) : shown;
  }

  /** All stand still. */
  State pause(State state) {
    state.moving().forEach(shown -> shown.run().pause());
    return state;
  }

  /** One step forward: through the steps made already, then a new one. */
  State step(State state) {
    if (state.cursor() != Model.NEWEST) {
      return scrub(state, state.cursor() + 1);
    }
    state.moving().forEach(shown -> shown.run().step());
    return state;
  }

  /** One step back through the steps made already. */
  State back(State state) {
    pause(state);
    long shown = state.cursor() == Model.NEWEST ? state.last() : state.cursor();
    return scrub(state, Math.max(0, shown - 1));
  }

  /** Shows the step with this index. */
  State scrub(State state, long index) {
    pause(state);
    return state.showing(index >= state.last() ? Model.NEWEST : Math.max(0, index));
  }
}
