package org.thalweg.ui.classroom;

import org.thalweg.classroom.game.ExploredRun;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.LossSurface;

/** A student's own run on its surface. */
record Explored(LossSurface surface, Contours contours, ExploredRun run) {

  /** The same for all runs that can be drawn on one map. */
  String ground() {
    return surface.formula() + surface.domain();
  }
}
