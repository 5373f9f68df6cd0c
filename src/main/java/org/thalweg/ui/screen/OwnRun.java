package org.thalweg.ui.screen;

import org.thalweg.live.StepLog;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.LossSurface;

/**
 * One person's run.
 *
 * @param surface where it takes place
 * @param contours of the surface
 * @param log its steps so far
 */
public record OwnRun(LossSurface surface, Contours contours, StepLog log) {}
