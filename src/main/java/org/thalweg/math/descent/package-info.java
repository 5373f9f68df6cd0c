/**
 * Gradient descent as a value: iterates, endings, what the curvature says about the learning rate,
 * what a descent will do, and a diagnosis in words. It may use optimizers and objectives. Start
 * reading at {@link org.thalweg.math.descent.Descent}.
 */
@NullMarked
package org.thalweg.math.descent;

import org.jspecify.annotations.NullMarked;
