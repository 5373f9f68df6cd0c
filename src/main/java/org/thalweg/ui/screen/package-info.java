/**
 * The one frame of every screen: how it is entered by its address and left, how a person's wishes
 * reach its model and what became of them comes back as snapshots, its notice, its facts for
 * lessons, its keys. It may use the parts, the runs, the lessons and the mathematics, and knows no
 * single screen. Start reading at {@link org.thalweg.ui.screen.ScreenView}.
 */
@NullMarked
package org.thalweg.ui.screen;

import org.jspecify.annotations.NullMarked;
