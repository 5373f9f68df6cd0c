/**
 * Formulas: the tree of an expression, the parser of what people type, exact partial derivatives
 * with the rules that give them, simplification, text and TeX, and the fast compiled form.
 *
 * <p>It may use the JDK, JSpecify and {@code org.thalweg.math.vector} only. Start reading at {@link
 * org.thalweg.math.expression.Expression}, then {@link org.thalweg.math.expression.Formula}.
 */
@NullMarked
package org.thalweg.math.expression;

import org.jspecify.annotations.NullMarked;
