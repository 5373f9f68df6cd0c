package org.thalweg.math.network;

/**
 * The error of one example as a function of the pre-activations z of the last layer, with its
 * derivatives: where error function and last activation meet.
 *
 * <p>Lengths: z, the outputs o, the targets t and all answers have one number per output.
 */
sealed interface OutputError permits ErrorByUnit, ErrorOfSoftmax {

  /** The error E. */
  double value(double[] z, double[] outputs, double[] targets);

  /** Writes ∂E/∂z. */
  void slope(double[] z, double[] outputs, double[] targets, double[] slope);

  /** Writes how ∂E/∂z changes along a direction v of z: the Hessian of E by z, times v. */
  void bend(double[] z, double[] outputs, double[] targets, double[] v, double[] bend);

  /** The error of an error function after the last layer of this network. */
  static OutputError of(ErrorFunction error, Layer last) {
    if (!error.goesWith(last.activation())) {
      throw new IllegalArgumentException(
          "Cross-entropy needs outputs between 0 and 1: let the last layer be sigmoid or softmax.");
    }
    double factor = error.factor(last.units());
    return last.activation() == Activation.SOFTMAX
        ? new ErrorOfSoftmax(error, factor)
        : new ErrorByUnit(error, last.activation(), factor);
  }
}
