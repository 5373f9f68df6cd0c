/**
 * Guided lessons as data: cards with a text, an address that sets a screen up, a condition to wait
 * for and an answer to check, read from text files that a teacher can write. It may use {@link
 * org.thalweg.math.expression} for its conditions and knows no screen. Start reading at {@link
 * org.thalweg.lesson.Lesson}.
 */
@NullMarked
package org.thalweg.lesson;

import org.jspecify.annotations.NullMarked;
