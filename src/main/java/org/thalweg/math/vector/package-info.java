/**
 * Immutable vectors and square matrices of {@code double}, the numbers every other part computes
 * with.
 *
 * <p>It may use the JDK and JSpecify only. Start reading at {@link org.thalweg.math.vector.Vector}.
 */
@NullMarked
package org.thalweg.math.vector;

import org.jspecify.annotations.NullMarked;
