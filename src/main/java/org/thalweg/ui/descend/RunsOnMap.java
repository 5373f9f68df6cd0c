package org.thalweg.ui.descend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.live.Feed;
import org.thalweg.live.Run;
import org.thalweg.live.RunSettings;
import org.thalweg.live.ShownRun;
import org.thalweg.live.StepLog;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/** Several runs on one map, to be compared: which there are and which one is in progress. */
final class RunsOnMap {
  private static final List<Double> FAN = List.of(0.25, 2.0, 4.0, 1.0);

  private final Feed feed;

  RunsOnMap(Feed feed) {
    this.feed = feed;
  }

  /**
   * Some settings in place of what there was, all runs as far as they had come, standing still; all
   * or nothing.
   *
   * @throws org.thalweg.math.descent.NotFiniteException when a run can't start where it should
   */
  State open(Settings settings, List<ShownRun> before) {
    List<RunSettings> wanted = new ArrayList<>(settings.pinned());
    wanted.add(settings.run());
    List<Integer> slots = IntStream.range(0, wanted.size()).boxed().toList();
    return State.of(settings, replace(before, wanted, slots, settings.surface().objective()));
  }

  /**
   * Keeps the run on the map and puts another one beside it, from the same point with the same
   * settings.
   *
   * @throws RefusedException when the map has its fill of runs
   */
  State pin(State state) {
    if (state.runs().size() >= ShownRun.MOST) {
      throw new RefusedException("descend.runs.full");
    }
    RunSettings fresh = state.active().fresh();
    Run run = feed.start(fresh.log(state.surface().objective()));
    return state.withAdded(ShownRun.of(freeSlot(state), run, fresh));
  }

  /** Takes the pinned run with this number off the map. */
  State remove(State state, int run) {
    return pinned(state, run)
        .map(shown -> {
          feed.remove(shown.run());
          return state.without(shown);
        })
        .orElse(state);
  }

  /** Makes the pinned run with this number the one in progress again. */
  State takeUp(State state, int run) {
    return pinned(state, run)
        .map(shown -> {
          List<ShownRun> others = new ArrayList<>(state.runs());
          others.remove(shown);
          others.add(shown);
          return state.withRuns(others).withHidden(shown.slot(), false);
        })
        .orElse(state);
  }

  /**
   * A quarter of the learning rate, the rate itself, twice and four times it, from one point: four
   * runs that move together, in place of all that there were.
   *
   * @throws IllegalArgumentException when the optimizer can't have one of the rates
   */
  State fan(State state, Vector from) {
    RunSettings fresh = state.active().fresh().withStart(from);
    double rate = fresh.optimizer().learningRate();
    List<RunSettings> wanted = FAN.stream().map(factor -> fresh.afresh(factor * rate)).toList();
    List<ShownRun> runs =
        replace(state.runs(), wanted, List.of(0, 2, 3, 1), state.surface().objective());
    return new State(
        state.opened().withTogether(true),
        state.view(),
        runs,
        Set.of(),
        Model.NEWEST,
        state.aiming());
  }

  private List<ShownRun> replace(
      List<ShownRun> before, List<RunSettings> wanted, List<Integer> slots, Objective objective) {
    List<StepLog> logs = wanted.stream().map(run -> run.log(objective)).toList();
    List<Run> runs = feed.replace(before.stream().map(ShownRun::run).toList(), logs);
    return IntStream.range(0, wanted.size())
        .mapToObj(i -> ShownRun.of(slots.get(i), runs.get(i), wanted.get(i)))
        .toList();
  }

  private static Optional<ShownRun> pinned(State state, int run) {
    return state.pinned().stream().filter(shown -> shown.run().id() == run).findFirst();
  }

  private static int freeSlot(State state) {
    return Stream.iterate(0, slot -> slot + 1)
        .filter(slot -> state.runs().stream().noneMatch(shown -> shown.slot() == slot))
        .findFirst()
        .orElseThrow();
  }
}
