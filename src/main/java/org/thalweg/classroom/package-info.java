/**
 * Rooms as logs of commands: codes, rights and names, the commands with the table of who may give
 * them, the state that follows from a log, and the store of the rooms. It may use the mathematics,
 * the live runs and the lessons, and knows no framework and no screen. Start reading at {@link
 * org.thalweg.classroom.Rooms}, then {@link org.thalweg.classroom.RoomState}.
 */
@NullMarked
package org.thalweg.classroom;

import org.jspecify.annotations.NullMarked;
