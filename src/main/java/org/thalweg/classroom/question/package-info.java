/**
 * Questions to a class, the stages each goes through, and prepared lessons made of them, read from
 * text files like those of {@link org.thalweg.lesson}, whose reader they share. Start reading at
 * {@link org.thalweg.classroom.question.Question}.
 */
@NullMarked
package org.thalweg.classroom.question;

import org.jspecify.annotations.NullMarked;
