/**
 * The Derivative screen: from the slope between two points to the slope at one, to descent, to a
 * car's speed and a field's yield, one package below for each of the four. It may use everything
 * below the screens. Start reading at {@link org.thalweg.ui.derivative.DerivativeView}.
 */
@NullMarked
package org.thalweg.ui.derivative;

import org.jspecify.annotations.NullMarked;
