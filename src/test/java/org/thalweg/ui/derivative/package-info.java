/**
 * Tests of the Derivative screen: the lessons' own numbers, through the whole screen without a
 * browser. It may use everything. Start reading at {@link
 * org.thalweg.ui.derivative.LessonNumbersTest}.
 */
@NullMarked
package org.thalweg.ui.derivative;

import org.jspecify.annotations.NullMarked;
