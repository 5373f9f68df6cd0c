package org.thalweg.math.optimizer;

import org.thalweg.math.vector.Vector;

/**
 * What an optimizer makes of one gradient.
 *
 * @param step the displacement to add to the point, length n
 * @param next the state for the step after
 */
public record Update(Vector step, State next) {}
