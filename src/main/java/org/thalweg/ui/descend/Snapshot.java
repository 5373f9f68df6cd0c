package org.thalweg.ui.descend;

import java.util.List;
import java.util.Optional;
import org.thalweg.live.RunStatus;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Curvature;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Diagnosis;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Slice;
import org.thalweg.ui.part.ContourMaps;

/**
 * Everything the screen says about the step it shows: computed outside the session lock, in double
 * precision.
 *
 * @param state what is on the screen
 * @param status the active run as it is now
 * @param descent the active run's descent at the step shown
 * @param curvature the surface's curvature there
 * @param limits what that means for the learning rate
 * @param diagnosis how the descent is doing
 * @param contours the surface in the map's view
 * @param alongX f(x, y₀) over the map's width, with y₀ frozen at the step shown
 * @param alongY f(x₀, y) over the map's height, with x₀ frozen at the step shown
 */
record Snapshot(
    State state,
    RunStatus status,
    Descent descent,
    Curvature curvature,
    LearningRateLimits limits,
    Diagnosis diagnosis,
    Contours contours,
    Slice alongX,
    Slice alongY) {
  private static final int SLICE_POINTS = 161;
  private static final int RECENT = 16;

  /** The present snapshot of a state; any thread may ask. */
  static Snapshot of(State state, ContourMaps maps) {
    ShownRun shown = state.active();
    RunStatus status = shown.run().status();
    StepLog log = shown.run().log();
    boolean newest = state.cursor() == Model.NEWEST;
    Descent descent = newest ? log.head() : log.descent(state.cursor());
    Iterate here = descent.current();
    Curvature curvature = Curvature.at(descent.objective(), here.point());
    return new Snapshot(
        state,
        status,
        descent,
        curvature,
        LearningRateLimits.of(descent.optimizer(), curvature),
        Diagnosis.of(descent, state.surface(), log.iterate(0), recent(log, here.index())),
        maps.of(state.surface().formula(), state.objective(), state.view()),
        Slice.through(state.objective(), here.point(), 0, state.view().x(), SLICE_POINTS),
        Slice.through(state.objective(), here.point(), 1, state.view().y(), SLICE_POINTS));
  }

  private static List<Iterate> recent(StepLog log, long index) {
    return log.range(Math.max(0, index - RECENT), index);
  }

  Iterate iterate() {
    return descent.current();
  }

  /** The index of the newest step of the active run. */
  long last() {
    return Math.max(status.last().index(), iterate().index());
  }

  boolean isNewest() {
    return iterate().index() == last();
  }

  /** How the run ended, when the step shown is its last. */
  Optional<Ending> ending() {
    return isNewest() ? status.ending() : Optional.empty();
  }
}
