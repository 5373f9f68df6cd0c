/** Tests of the classroom's pages. */
@NullMarked
package org.thalweg.ui.classroom;

import org.jspecify.annotations.NullMarked;
