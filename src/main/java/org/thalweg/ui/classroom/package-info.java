/**
 * The classroom in the browser: the door by which a class comes in, what a student's page shows,
 * and what a teacher has beside every screen. It may use rooms, the frame of screens and their
 * parts, and knows no screen. Start reading at {@link org.thalweg.ui.classroom.RoomView}.
 */
@NullMarked
package org.thalweg.ui.classroom;

import org.jspecify.annotations.NullMarked;
