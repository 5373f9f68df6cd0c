/**
 * The Descend screen: a learner picks a loss surface and a learning rate and watches the descent
 * walk down. It uses the mathematics, the live player, the chart add-on and the shell; nothing else
 * uses it. Start reading at {@code DescendView}, then {@code Model} (what happens) and {@code
 * Snapshot} (what is shown).
 */
@NullMarked
package org.thalweg.ui.descend;

import org.jspecify.annotations.NullMarked;
