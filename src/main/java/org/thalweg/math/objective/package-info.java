/**
 * The functions that are descended: value, gradient and Hessian at a point, the catalogue of loss
 * surfaces, and what a map of one is drawn from. It may use expressions and vectors. Start reading
 * at {@link org.thalweg.math.objective.Objective}, then at {@link
 * org.thalweg.math.objective.Surfaces}.
 */
@NullMarked
package org.thalweg.math.objective;

import org.jspecify.annotations.NullMarked;
