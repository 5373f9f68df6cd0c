/**
 * Tests of what a class does together, against least squares of another library and against the
 * surfaces themselves. Start reading at {@link org.thalweg.classroom.game.DataSetGameTest}.
 */
@NullMarked
package org.thalweg.classroom.game;

import org.jspecify.annotations.NullMarked;
