/**
 * The activity Field: a line fitted to a field trial. It may use the state of the screen and the
 * parts. Start reading at {@link org.thalweg.ui.derivative.fit.FitPicture}.
 */
@NullMarked
package org.thalweg.ui.derivative.fit;

import org.jspecify.annotations.NullMarked;
