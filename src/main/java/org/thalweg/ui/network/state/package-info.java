/**
 * What happens on the Network screen, without components: settings, the run, and what there is to
 * see of it. It may use the mathematics, live runs and the frame of screens. Start reading at
 * {@link org.thalweg.ui.network.state.Model}.
 */
@NullMarked
package org.thalweg.ui.network.state;

import org.jspecify.annotations.NullMarked;
