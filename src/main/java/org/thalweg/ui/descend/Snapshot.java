package org.thalweg.ui.descend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thalweg.live.Run;
import org.thalweg.live.RunSnapshot;
import org.thalweg.live.ShownRun;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Curvature;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Diagnosis;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Slice;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.Prospect;

/**
 * Everything the screen says about the step it shows: values, computed outside the session lock in
 * double precision.
 *
 * @param settings what is chosen, with the runs as far as they have come
 * @param view the part of the surface that the map shows
 * @param runs the runs; the last one is the active one, with the hiker, and the others are pinned
 * @param hidden the slots of the pinned runs that are not drawn
 * @param outlooks what the runs will do, as far as that was foretold, by their numbers
 * @param cursor the index of the step shown, or {@link Model#NEWEST}
 * @param descent the active run's descent at the step shown
 * @param curvature the surface's curvature there
 * @param limits what that means for the learning rate
 * @param diagnosis how the descent is doing
 * @param prospect what the learning rate that the control shows means where it is used next
 * @param ahead what the learning rate does next, as geometry
 * @param contours the surface in the map's view
 * @param alongX f(x, y₀) over the map's width, with y₀ frozen at the step shown
 * @param alongY f(x₀, y) over the map's height, with x₀ frozen at the step shown
 */
record Snapshot(
    Settings settings,
    Domain view,
    List<RunSnapshot> runs,
    Set<Integer> hidden,
    Map<Integer, Outlook> outlooks,
    long cursor,
    Descent descent,
    Curvature curvature,
    LearningRateLimits limits,
    Diagnosis diagnosis,
    Prospect prospect,
    Ahead ahead,
    Contours contours,
    Slice alongX,
    Slice alongY) {
  private static final int SLICE_POINTS = 161;

  Snapshot {
    runs = List.copyOf(runs);
    hidden = Set.copyOf(hidden);
    outlooks = Map.copyOf(outlooks);
  }

  /** What a state looks like now; any thread may ask. */
  static Snapshot of(State state, ContourMaps maps) {
    List<RunSnapshot> runs = state.runs().stream().map(ShownRun::snapshot).toList();
    StepLog log = state.active().run().log();
    boolean newest = state.cursor() == Model.NEWEST || state.cursor() >= log.size() - 1;
    Descent descent = newest ? log.head() : log.descent(state.cursor());
    Iterate here = descent.current();
    Curvature curvature = Curvature.at(descent.objective(), here.point());
    LearningRateLimits limits = LearningRateLimits.of(descent.optimizer(), curvature);
    Ground ground = Ground.of(state.surface());
    Optional<Outlook> outlook =
        newest ? state.active().run().outlook(ground.region()) : Optional.empty();
    Prospect prospect = Prospect.of(state.active(), descent, limits, outlook, ground.region());
    return new Snapshot(
        state.settings(),
        state.view(),
        runs,
        state.hidden(),
        outlooks(state),
        state.cursor(),
        descent,
        curvature,
        limits,
        Diagnosis.of(descent, ground, state.active().recent(here.index()), outlook),
        prospect,
        Ahead.of(state, prospect),
        maps.of(state.surface().formula(), state.surface().objective(), state.view()),
        Slice.through(state.surface().objective(), here.point(), 0, state.view().x(), SLICE_POINTS),
        Slice.through(
            state.surface().objective(), here.point(), 1, state.view().y(), SLICE_POINTS));
  }

  private static Map<Integer, Outlook> outlooks(State state) {
    Map<Integer, Outlook> outlooks = new HashMap<>();
    for (ShownRun shown : state.runs()) {
      Run run = shown.run();
      run.outlook(state.surface().domain()).ifPresent(seen -> outlooks.put(run.id(), seen));
    }
    return outlooks;
  }

  LossSurface surface() {
    return settings.surface();
  }

  Look look() {
    return settings.look();
  }

  /** The runs that are drawn. */
  List<RunSnapshot> drawn() {
    return runs.stream().filter(run -> !hidden.contains(run.slot())).toList();
  }

  /** The runs that the buttons move. */
  List<RunSnapshot> moving() {
    return settings.together() ? runs : List.of(active());
  }

  boolean isPlaying() {
    return moving().stream().anyMatch(RunSnapshot::isPlaying);
  }

  /** Whether a run goes to and fro for ever by now. */
  boolean isHopping(RunSnapshot run) {
    long index = run.last().index();
    return index > 0
        && Optional.ofNullable(outlooks.get(run.id()))
            .flatMap(seen -> seen.hopsAt(index))
            .isPresent();
  }

  /** Whether a run has diverged, or is out of the domain and will. */
  boolean isFlownOut(RunSnapshot run) {
    boolean will =
        outlooks.get(run.id()) instanceof Outlook.Ends ends
            && ends.last().ending().filter(Ending.DIVERGED::equals).isPresent();
    return run.ending().filter(Ending.DIVERGED::equals).isPresent()
        || will && !surface().domain().contains(run.last().point());
  }

  /** The run in progress. */
  RunSnapshot active() {
    return runs.getLast();
  }

  /** The learning rate that the control shows: what the next step, or the next run, uses. */
  double nextRate() {
    return active().nextRate();
  }

  Iterate iterate() {
    return descent.current();
  }

  /** The index of the newest step of the runs that the buttons move. */
  long last() {
    long newest = moving().stream().mapToLong(run -> run.last().index()).max().orElse(0);
    return Math.max(newest, iterate().index());
  }

  /** The index of the step shown, which a run that ended earlier does not have. */
  long index() {
    return cursor == Model.NEWEST ? last() : Math.min(cursor, last());
  }

  boolean isNewest() {
    return iterate().index() >= active().last().index();
  }

  /** How the run ended, when the step shown is its last. */
  Optional<Ending> ending() {
    return isNewest() ? active().ending() : Optional.empty();
  }

  /** Whether no run that the buttons move goes on from the newest step, which is shown. */
  boolean isOver() {
    return index() == last() && moving().stream().allMatch(run -> run.ending().isPresent());
  }

  /** Whether they go on from there with a higher step limit. */
  boolean canGoOn() {
    return moving().stream().anyMatch(RunSnapshot::canGoOn);
  }
}
