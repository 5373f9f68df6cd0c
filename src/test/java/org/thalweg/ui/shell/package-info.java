/**
 * Tests of the frame around the screens. They may use everything. Start reading at {@code
 * MainLayoutTest}.
 */
@NullMarked
package org.thalweg.ui.shell;

import org.jspecify.annotations.NullMarked;
