package org.thalweg.ui.screen;

import org.thalweg.math.descent.Descent;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Ground;
import org.thalweg.math.objective.LossSurface;

/**
 * What all descents of a class have in common: everything but the learning rate.
 *
 * @param surface where they take place
 * @param descent before its first step, with the optimizer and the start
 * @param contours of the surface
 */
public record CommonStart(LossSurface surface, Descent descent, Contours contours) {

  /** What is known of the surface beside its function. */
  public Ground ground() {
    return Ground.of(surface);
  }
}
