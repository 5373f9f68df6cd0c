package org.thalweg.classroom.question;

import org.thalweg.classroom.game.Behaviour;

/** What one student answers; each is a number or two, so that no answer is large. */
public sealed interface Answer {

  /**
   * An option.
   *
   * @param index 0 for the first
   */
  record Option(int index) implements Answer {}

  /** A learning rate. */
  record Rate(double rate) implements Answer {}

  /** A point of the map: where it ends, or the next point. */
  record Place(double x, double y) implements Answer {}

  /** What it does next. */
  record Doing(Behaviour behaviour) implements Answer {}
}
