/**
 * The parts that screens are made of: fields, sliders, cards, maps, slices, formulas, dialogs. They
 * may use Vaadin, the chart and the mathematics, but no screen. Start at {@link
 * org.thalweg.ui.part.SurfaceMap} and {@link org.thalweg.ui.part.LearningRateControl}.
 */
@NullMarked
package org.thalweg.ui.part;

import org.jspecify.annotations.NullMarked;
