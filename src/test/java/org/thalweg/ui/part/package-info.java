/**
 * Tests of the parts that screens are made of. They may use everything. Start reading at {@code
 * WorkedStepTest}.
 */
@NullMarked
package org.thalweg.ui.part;

import org.jspecify.annotations.NullMarked;
