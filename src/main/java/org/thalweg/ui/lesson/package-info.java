/**
 * The index of the guided lessons. It may use {@link org.thalweg.lesson} and the frame; the lessons
 * themselves are shown by the frame beside the screens. Start reading at {@link
 * org.thalweg.ui.lesson.LessonsView}.
 */
@NullMarked
package org.thalweg.ui.lesson;

import org.jspecify.annotations.NullMarked;
