/**
 * What is on the Derivative screen, without components: what a learner has chosen, the model that
 * changes it, and the snapshot that the panels show. It may use the mathematics and the runs. Start
 * reading at {@link org.thalweg.ui.derivative.state.Model}.
 */
@NullMarked
package org.thalweg.ui.derivative.state;

import org.jspecify.annotations.NullMarked;
