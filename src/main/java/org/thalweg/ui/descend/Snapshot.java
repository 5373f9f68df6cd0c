package org.thalweg.ui.descend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param surface the loss surface
 * @param view the part of it that the map shows
 * @param runs the runs; the last one is the active one, with the hiker, and the others are pinned
 * @param outlooks what the runs will do, as far as that was foretold, by their numbers
 * @param cursor the index of the step shown, or {@link Model#NEWEST}
 * @param speed steps per second
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param arrows whether the map shows the partial derivatives and the gradient
 * @param descent the active run's descent at the step shown
 * @param curvature the surface's curvature there
 * @param limits what that means for the learning rate
 * @param diagnosis how the descent is doing
 * @param prospect what the learning rate that the control shows means where it is used next
 * @param contours the surface in the map's view
 * @param alongX f(x, y₀) over the map's width, with y₀ frozen at the step shown
 * @param alongY f(x₀, y) over the map's height, with x₀ frozen at the step shown
 */
record Snapshot(
    LossSurface surface,
    Domain view,
    List<RunSnapshot> runs,
    Map<Integer, Outlook> outlooks,
    long cursor,
    double speed,
    boolean logarithmicLoss,
    boolean arrows,
    Descent descent,
    Curvature curvature,
    LearningRateLimits limits,
    Diagnosis diagnosis,
    Prospect prospect,
    Contours contours,
    Slice alongX,
    Slice alongY) {
  private static final int SLICE_POINTS = 161;

  Snapshot {
    runs = List.copyOf(runs);
    outlooks = Map.copyOf(outlooks);
  }

  /** What a state looks like now; any thread may ask. */
  static Snapshot of(State state, ContourMaps maps) {
    List<RunSnapshot> runs = state.runs().stream().map(ShownRun::snapshot).toList();
    StepLog log = state.active().run().log();
    boolean newest = state.cursor() == Model.NEWEST;
    Descent descent = newest ? log.head() : log.descent(state.cursor());
    Iterate here = descent.current();
    Curvature curvature = Curvature.at(descent.objective(), here.point());
    LearningRateLimits limits = LearningRateLimits.of(descent.optimizer(), curvature);
    Ground ground = Ground.of(state.surface());
    Optional<Outlook> outlook =
        newest ? state.active().run().outlook(ground.region()) : Optional.empty();
    return new Snapshot(
        state.surface(),
        state.view(),
        runs,
        outlooks(state),
        state.cursor(),
        state.speed(),
        state.logarithmicLoss(),
        state.arrows(),
        descent,
        curvature,
        limits,
        Diagnosis.of(descent, ground, state.active().recent(here.index()), outlook),
        Prospect.of(state.active(), descent, limits, outlook, ground.region()),
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
        || will && !surface.domain().contains(run.last().point());
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

  /** The index of the newest step of the active run. */
  long last() {
    return Math.max(active().last().index(), iterate().index());
  }

  boolean isNewest() {
    return iterate().index() == last();
  }

  /** How the run ended, when the step shown is its last. */
  Optional<Ending> ending() {
    return isNewest() ? active().ending() : Optional.empty();
  }
}
