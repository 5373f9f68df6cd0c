package org.thalweg.ui.derivative;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A gradient descent as the address holds it.
 *
 * @param rate the learning rate at the start
 * @param changes of the rate: from the step after this index on, this rate was used
 * @param steps how many were made
 */
record Walk(double rate, SortedMap<Long, Double> changes, long steps) {
  Walk {
    changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
  }

  /** A descent that has made no step yet. */
  static Walk fresh(double rate) {
    return new Walk(rate, new TreeMap<>(), 0);
  }
}
