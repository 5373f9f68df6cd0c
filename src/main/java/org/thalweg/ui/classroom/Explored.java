package org.thalweg.ui.classroom;

import org.thalweg.classroom.game.ExploredRun;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.ui.screen.OwnRun;

/** What a student's own screen has come to. */
sealed interface Explored {

  /** A run on its surface. */
  record OnSurface(LossSurface surface, Contours contours, ExploredRun run) implements Explored {

    /** The same for all runs that can be drawn on one map. */
    String ground() {
      return surface.formula() + surface.domain();
    }
  }

  /** A network that learns. */
  record Learning(OwnRun.Training training) implements Explored {}

  /** Nothing that is followed, or nothing that can be read. */
  record Elsewhere() implements Explored {}
}
