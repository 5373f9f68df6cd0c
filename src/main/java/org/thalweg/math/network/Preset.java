package org.thalweg.math.network;

import org.thalweg.math.optimizer.Optimizer;

/**
 * An experiment that is worth looking at, with the optimizer that shows why.
 *
 * @param id the name in addresses and in the keys of its words
 * @param experiment data, network and start
 * @param optimizer with its learning rate
 * @param steps how many steps show what there is to see
 */
public record Preset(String id, Experiment experiment, Optimizer optimizer, int steps) {}
