/**
 * The activity Descent: gradient descent on the same curve. It may use the state of the screen, the
 * words of the slope and the parts. Start reading at {@link
 * org.thalweg.ui.derivative.descent.DescentStory}.
 */
@NullMarked
package org.thalweg.ui.derivative.descent;

import org.jspecify.annotations.NullMarked;
