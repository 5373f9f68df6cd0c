package org.thalweg.math.objective;

import org.thalweg.math.vector.Vector;

/** The part of the space of n coordinates that somebody looks at; descents may leave it. */
public interface Region {

  /** Says whether a point (length n) lies in it. */
  boolean contains(Vector point);

  /** The distance between its two opposite ends. */
  double diagonal();
}
