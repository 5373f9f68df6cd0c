/**
 * The optimizers: rules that turn a gradient into a step, each a record of hyper-parameters with an
 * immutable state. It may use vectors and objectives. Start reading at {@link
 * org.thalweg.math.optimizer.Optimizer}, then at {@link
 * org.thalweg.math.optimizer.GradientDescent}.
 */
@NullMarked
package org.thalweg.math.optimizer;

import org.jspecify.annotations.NullMarked;
