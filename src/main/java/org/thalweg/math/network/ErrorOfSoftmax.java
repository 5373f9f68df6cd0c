package org.thalweg.math.network;

/**
 * The error when the outputs are the shares of a softmax, so that each depends on all
 * pre-activations.
 *
 * <p>Formulas, with c the factor, n outputs, T the sum of the targets, {@code L = ln Σe^z}, {@code
 * L_k} the same without k, and the shares of the others {@code q_kj = e^(z_j − L_k)}, q_kk = 0:
 *
 * <ul>
 *   <li>squares: {@code E = c·Σ(o − t)²}, {@code ∂E/∂z_j = c·(h_j − o_j·Σh)}, {@code h_k =
 *       2·o_k·(o_k − t_k)}
 *   <li>cross-entropy: {@code E = c·Σ t_k·(L − z_k)}, {@code ∂E/∂z_j = c·(T·o_j − t_j)}
 *   <li>binary cross-entropy: {@code E = c·Σ [t_k·(L − z_k) + (1 − t_k)·(L − L_k)]}, {@code ∂E/∂z_j
 *       = c·(n·o_j − t_j − Σ_k (1 − t_k)·q_kj)}
 * </ul>
 *
 * <p>Along a direction v of z the shares change by {@code o_k·(v_k − Σ o·v)}, and those of the
 * others alike.
 *
 * @param error which error
 * @param factor c
 */
record ErrorOfSoftmax(ErrorFunction error, double factor) implements OutputError {
  private static final int NONE = -1;

  @Override
  public double value(double[] z, double[] outputs, double[] targets) {
    double whole = lnSumExp(z, NONE);
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      double t = targets[k];
      sum +=
          switch (error) {
            case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR -> (outputs[k] - t) * (outputs[k] - t);
            case CROSS_ENTROPY -> t * (whole - z[k]);
            case BINARY_CROSS_ENTROPY -> t * (whole - z[k]) + (1 - t) * (whole - lnSumExp(z, k));
          };
    }
    return factor * sum;
  }

  @Override
  public void slope(double[] z, double[] outputs, double[] targets, double[] slope) {
    double weighted = 0;
    double all = 0;
    for (int k = 0; k < z.length; k++) {
      weighted += 2 * outputs[k] * (outputs[k] - targets[k]);
      all += targets[k];
    }
    for (int j = 0; j < z.length; j++) {
      double o = outputs[j];
      double t = targets[j];
      slope[j] =
          factor
              * switch (error) {
                case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR -> 2 * o * (o - t) - o * weighted;
                case CROSS_ENTROPY -> all * o - t;
                case BINARY_CROSS_ENTROPY -> z.length * o - t - ofOthers(z, targets, j);
              };
    }
  }

  @Override
  public void bend(double[] z, double[] outputs, double[] targets, double[] v, double[] bend) {
    double mean = 0;
    double weighted = 0;
    double all = 0;
    for (int k = 0; k < z.length; k++) {
      mean += outputs[k] * v[k];
      weighted += 2 * outputs[k] * (outputs[k] - targets[k]);
      all += targets[k];
    }
    double weightedChange = 0;
    for (int k = 0; k < z.length; k++) {
      weightedChange += 2 * (2 * outputs[k] - targets[k]) * outputs[k] * (v[k] - mean);
    }
    for (int j = 0; j < z.length; j++) {
      double o = outputs[j];
      double change = o * (v[j] - mean);
      bend[j] =
          factor
              * switch (error) {
                case MEAN_SQUARED_ERROR, HALF_SQUARED_ERROR ->
                    2 * (2 * o - targets[j]) * change - change * weighted - o * weightedChange;
                case CROSS_ENTROPY -> all * change;
                case BINARY_CROSS_ENTROPY -> z.length * change - changeOfOthers(z, targets, v, j);
              };
    }
  }

  /** Σ_k (1 − t_k)·q_kj. */
  private static double ofOthers(double[] z, double[] targets, int j) {
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      sum += (1 - targets[k]) * shareOfOthers(z, k, j);
    }
    return sum;
  }

  /** Σ_k (1 − t_k)·q_kj·(v_j − Σ_m q_km·v_m). */
  private static double changeOfOthers(double[] z, double[] targets, double[] v, int j) {
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      double mean = 0;
      for (int m = 0; m < z.length; m++) {
        mean += shareOfOthers(z, k, m) * v[m];
      }
      sum += (1 - targets[k]) * shareOfOthers(z, k, j) * (v[j] - mean);
    }
    return sum;
  }

  /** q_kj: the share of j among all but k. */
  private static double shareOfOthers(double[] z, int k, int j) {
    return j == k ? 0 : StrictMath.exp(z[j] - lnSumExp(z, k));
  }

  /** {@code ln Σ e^z} over all units but one. */
  private static double lnSumExp(double[] z, int without) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < z.length; k++) {
      largest = k == without ? largest : Math.max(largest, z[k]);
    }
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      sum += k == without ? 0 : StrictMath.exp(z[k] - largest);
    }
    return largest + StrictMath.log(sum);
  }
}
