package org.thalweg.math.network;

import org.thalweg.math.vector.Vector;

/**
 * One row of the data: what is given, and what is to be answered.
 *
 * @param inputs one number per input
 * @param targets one number per output
 */
public record Example(Vector inputs, Vector targets) {}
