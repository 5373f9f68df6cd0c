/**
 * Tests of the Partial derivatives screen: its address and model, and what a learner sees, without
 * a browser and in one. They use the screen's own package. Start reading at {@code
 * PartialScreenTest}.
 */
@NullMarked
package org.thalweg.ui.partial;

import org.jspecify.annotations.NullMarked;
