/**
 * The activity Car: a pedal, and the distance and the speed it makes. It may use the state of the
 * screen and the parts. Start reading at {@link org.thalweg.ui.derivative.car.CarPicture}.
 */
@NullMarked
package org.thalweg.ui.derivative.car;

import org.jspecify.annotations.NullMarked;
