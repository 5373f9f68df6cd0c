/**
 * Tests of what happens on the Network screen that only its own package sees: what is computed, and
 * what is not. They may use what that package may. Start reading at {@code SharpnessGaugeTest}.
 */
@NullMarked
package org.thalweg.ui.network.state;

import org.jspecify.annotations.NullMarked;
