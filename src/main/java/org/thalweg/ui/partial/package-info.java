/**
 * The Partial derivatives screen: a learner turns one knob, freezes the others, and builds the
 * gradient from the slopes. It uses the mathematics, the chart add-on, the parts and the shell;
 * nothing else uses it. Start reading at {@code PartialView}, then {@code Model} (what happens) and
 * {@code Snapshot} (what is shown).
 */
@NullMarked
package org.thalweg.ui.partial;

import org.jspecify.annotations.NullMarked;
