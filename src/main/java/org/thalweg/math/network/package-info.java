/**
 * Small neural networks that learn: units in layers, errors over examples, back-propagation, and an
 * error as the valley over all weights that a descent walks down. It may use optimizers, descents,
 * objectives and vectors. Start reading at {@link org.thalweg.math.network.Architecture}, then at
 * {@link org.thalweg.math.network.NetworkError}.
 */
@NullMarked
package org.thalweg.math.network;

import org.jspecify.annotations.NullMarked;
