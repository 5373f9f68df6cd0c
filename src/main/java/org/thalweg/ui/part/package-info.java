/**
 * The parts that screens are made of: fields, sliders, cards, formulas, dialogs, and the words and
 * numbers they show. They may use Vaadin, the chart and the mathematics, but no screen. Start at
 * {@link org.thalweg.ui.part.Numbers} and {@link org.thalweg.ui.part.LearningRateControl}.
 */
@NullMarked
package org.thalweg.ui.part;

import org.jspecify.annotations.NullMarked;
