/**
 * The mathematics of what a class does together: the class as the data set, as the compass, and its
 * runs with all their learning rates. Pure functions over {@link org.thalweg.math.objective} and
 * {@link org.thalweg.math.descent}. Start reading at {@link
 * org.thalweg.classroom.game.DataSetGame}.
 */
@NullMarked
package org.thalweg.classroom.game;

import org.jspecify.annotations.NullMarked;
