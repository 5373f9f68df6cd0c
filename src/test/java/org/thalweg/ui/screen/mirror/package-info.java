/** Tests of what a class is shown. */
@NullMarked
package org.thalweg.ui.screen.mirror;

import org.jspecify.annotations.NullMarked;
