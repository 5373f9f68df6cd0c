/**
 * The activity Slope: two points on a curve, the secant that becomes the tangent, the table, the
 * error and the rules. It may use the state of the screen and the parts. Start reading at {@link
 * org.thalweg.ui.derivative.slope.CurvePicture}.
 */
@NullMarked
package org.thalweg.ui.derivative.slope;

import org.jspecify.annotations.NullMarked;
