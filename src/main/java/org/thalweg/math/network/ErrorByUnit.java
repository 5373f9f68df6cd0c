package org.thalweg.math.network;

/**
 * The error when each output is a function of its own pre-activation: a sum of one term per output.
 *
 * <p>Terms, with the sigmoid's {@code ln o = −ln(1 + e^(−z))}: {@code (o − t)²}; binary
 * cross-entropy {@code max(z, 0) − t·z + ln(1 + e^(−|z|))}, its derivative {@code o − t};
 * cross-entropy {@code t·ln(1 + e^(−z))}, its derivative {@code −t·(1 − o)}.
 *
 * @param error which error
 * @param activation of the last layer
 * @param factor what every term is multiplied by
 */
record ErrorByUnit(ErrorFunction error, Activation activation, double factor)
    implements OutputError {

  @Override
  public double value(double[] z, double[] outputs, double[] targets) {
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      sum += term(z[k], outputs[k], targets[k]);
    }
    return factor * sum;
  }

  @Override
  public void slope(double[] z, double[] outputs, double[] targets, double[] slope) {
    for (int k = 0; k < z.length; k++) {
      double o = outputs[k];
      double t = targets[k];
      slope[k] =
          factor
              * switch (error) {
                case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR ->
                    2 * (o - t) * activation.slope(z[k], o);
                case BINARY_CROSS_ENTROPY -> o - t;
                case CROSS_ENTROPY -> -t * (1 - o);
              };
    }
  }

  @Override
  public void bend(double[] z, double[] outputs, double[] targets, double[] v, double[] bend) {
    for (int k = 0; k < z.length; k++) {
      double o = outputs[k];
      double slope = activation.slope(z[k], o);
      double second =
          switch (error) {
            case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR ->
                2 * (slope * slope + (o - targets[k]) * activation.bend(z[k], o));
            case BINARY_CROSS_ENTROPY -> slope;
            case CROSS_ENTROPY -> targets[k] * slope;
          };
      bend[k] = factor * second * v[k];
    }
  }

  private double term(double z, double o, double t) {
    return switch (error) {
      case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR -> (o - t) * (o - t);
      case BINARY_CROSS_ENTROPY -> Math.max(z, 0) - t * z + lnOnePlusExp(-Math.abs(z));
      case CROSS_ENTROPY -> t == 0 ? 0 : t * (Math.max(-z, 0) + lnOnePlusExp(-Math.abs(z)));
    };
  }

  /** {@code ln(1 + e^x)} for x at most 0. */
  private static double lnOnePlusExp(double x) {
    return StrictMath.log1p(StrictMath.exp(x));
  }
}
