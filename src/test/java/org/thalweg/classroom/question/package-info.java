/**
 * Tests of questions and prepared lessons: how their files are read, and every number that the
 * shipped ones name, worked out again. Start reading at {@link
 * org.thalweg.classroom.question.ShippedQuestionsTest}.
 */
@NullMarked
package org.thalweg.classroom.question;

import org.jspecify.annotations.NullMarked;
