package org.thalweg.math.network;

import java.util.List;
import org.thalweg.math.vector.Vector;

/** What a network is to answer. */
public enum Task {
  /** Numbers, such as a yield. */
  REGRESSION,
  /** One of two classes, told by one output: 0 for the first, 1 for the second. */
  TWO_CLASSES,
  /** One of several classes, told by one output each: 1 for the right one, 0 for the others. */
  CLASSES;

  /** What is to be answered for a class, by its index among the classes. */
  public Vector target(int chosen, List<String> classes) {
    if (this == TWO_CLASSES) {
      return Vector.of(chosen);
    }
    double[] shares = new double[classes.size()];
    shares[chosen] = 1;
    return Vector.of(shares);
  }
}
