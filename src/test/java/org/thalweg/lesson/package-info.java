/**
 * Tests of the guided lessons: their files, conditions and answers, and the lessons that are
 * shipped. They may use what the package itself may use. Start reading at {@link
 * org.thalweg.lesson.LessonFileTest}.
 */
@NullMarked
package org.thalweg.lesson;

import org.jspecify.annotations.NullMarked;
