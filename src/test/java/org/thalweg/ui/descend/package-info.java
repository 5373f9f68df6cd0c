/**
 * Tests of the Descend screen: its settings and buttons as values, its panels without a browser,
 * and what a learner does in a real one. It may use everything. Start reading at {@link
 * org.thalweg.ui.descend.ModelTest}.
 */
@NullMarked
package org.thalweg.ui.descend;

import org.jspecify.annotations.NullMarked;
