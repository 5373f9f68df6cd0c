/**
 * Tests of the rooms: one contract for every store, every command tried by everybody, and the state
 * that follows from a log. Start reading at {@link org.thalweg.classroom.RoomsContract}.
 */
@NullMarked
package org.thalweg.classroom;

import org.jspecify.annotations.NullMarked;
