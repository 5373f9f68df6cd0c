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
 * @param scene what is on the screen
 * @param status the active run as it is now
 * @param descent the active run's descent at the step shown
 * @param curvature the surface's curvature there
 * @param limits what that means for the learning rate
 * @param diagnosis how the descent is doing
 * @param contours the surface in the map's view
 * @param alongX f(x, y₀) over the map's width, with y₀ frozen at the step shown
 * @param alongY f(x₀, y) over the map's height, with x₀ frozen at the step shown
 */
record Moment(
    Scene scene,
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

  /** The present moment of a scene; any thread may ask. */
  static Moment of(Scene scene, ContourMaps maps) {
    Lane lane = scene.active();
    RunStatus status = lane.run().status();
    StepLog log = lane.run().log();
    boolean newest = scene.cursor() == Workbench.NEWEST;
    Descent descent = newest ? log.head() : log.descent(scene.cursor());
    Iterate here = descent.current();
    Curvature curvature = Curvature.at(descent.objective(), here.point());
    return new Moment(
        scene,
        status,
        descent,
        curvature,
        LearningRateLimits.of(descent.optimizer(), curvature),
        Diagnosis.of(descent, scene.surface(), log.iterate(0), recent(log, here.index())),
        maps.of(scene.surface().formula(), scene.objective(), scene.view()),
        Slice.through(scene.objective(), here.point(), 0, scene.view().x(), SLICE_POINTS),
        Slice.through(scene.objective(), here.point(), 1, scene.view().y(), SLICE_POINTS));
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
