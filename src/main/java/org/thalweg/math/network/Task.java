package org.thalweg.math.network;

/** What a network is to answer. */
public enum Task {
  /** Numbers, such as a yield. */
  REGRESSION,
  /** One of two classes, told by one output: 0 for the first, 1 for the second. */
  TWO_CLASSES,
  /** One of several classes, told by one output each: 1 for the right one, 0 for the others. */
  CLASSES
}
