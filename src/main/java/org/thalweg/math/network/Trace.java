package org.thalweg.math.network;

import org.thalweg.math.vector.Vector;

/**
 * One example carried through a network, forward and back, with every number on the way. Layers and
 * units are counted from 0; the last layer answers. The error E is that of this example alone.
 */
public final class Trace {
  private final NetworkError network;
  private final Vector point;
  private final Example example;
  private final Pass pass;
  private final double error;

  private Trace(NetworkError network, Vector point, Example example, Pass pass, double error) {
    this.network = network;
    this.point = point;
    this.example = example;
    this.pass = pass;
    this.error = error;
  }

  /** The way of an example through the network with these weights and biases. */
  public static Trace of(NetworkError network, Vector point, Example example) {
    Pass pass = new Pass(network.architecture());
    double[] parameters = point.toArray();
    double[] targets = example.targets().toArray();
    pass.forward(parameters, example.inputs().toArray());
    pass.backward(parameters, targets, network.outputError());
    double error = network.outputError().value(pass.lastPreActivations(), pass.answer(), targets);
    return new Trace(network, point, example, pass, error);
  }

  public Architecture architecture() {
    return network.architecture();
  }

  public ErrorFunction errorFunction() {
    return network.errorFunction();
  }

  public Example example() {
    return example;
  }

  /** What the network answers. */
  public Vector answer() {
    return Vector.of(pass.answer());
  }

  /** The error E of this example. */
  public double error() {
    return error;
  }

  /** A weight or bias. */
  public double value(Parameter parameter) {
    return point.get(architecture().index(parameter));
  }

  /** z: the weighted sum of what comes in, and the bias. */
  public double preActivation(int layer, int unit) {
    return pass.preActivations[layer][unit];
  }

  /** What a unit answers. */
  public double output(int layer, int unit) {
    return pass.outputs[layer + 1][unit];
  }

  /** What a layer gets from the one before: an input of the network, for the first. */
  public double incoming(int layer, int from) {
    return pass.outputs[layer][from];
  }

  /** f′(z), the derivative of a unit's own answer; for softmax o·(1 − o). */
  public double activationSlope(int layer, int unit) {
    return activation(layer).slope(preActivation(layer, unit), output(layer, unit));
  }

  /** ∂E/∂z: how the error changes with a unit's pre-activation. */
  public double delta(int layer, int unit) {
    return pass.deltas[layer][unit];
  }

  /**
   * ∂E/∂a: how the error changes with a unit's answer. In the last layer it is the derivative of
   * the error function itself, which is not finite where a cross-entropy's target is missed
   * entirely.
   */
  public double outputSlope(int layer, int unit) {
    return layer < architecture().depth() - 1
        ? pass.outputSlopes[layer][unit]
        : errorSlope(output(layer, unit), example.targets().get(unit));
  }

  /** ∂E/∂w or ∂E/∂b of this example. */
  public double slope(Parameter parameter) {
    double delta = delta(parameter.layer(), parameter.unit());
    return parameter.isBias() ? delta : delta * incoming(parameter.layer(), parameter.from());
  }

  Activation activation(int layer) {
    return architecture().layers().get(layer).activation();
  }

  private double errorSlope(double o, double t) {
    double factor = errorFunction().factor(architecture().outputs());
    return factor
        * switch (errorFunction()) {
          case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR -> 2 * (o - t);
          case BINARY_CROSS_ENTROPY -> (o - t) / (o * (1 - o));
          case CROSS_ENTROPY -> t == 0 ? 0 : -t / o;
        };
  }
}
