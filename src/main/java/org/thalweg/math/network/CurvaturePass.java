package org.thalweg.math.network;

/**
 * How everything in a {@link Pass} changes when the weights move along a direction v: the exact
 * product of the Hessian with v, at about twice the cost of a gradient.
 *
 * <p>Formulas, with R for "the change along v": {@code R z = V·a + W·R a + v_b}, {@code R a =
 * f′(z)·R z}, {@code R δ} of the last layer by the error's own second derivatives, of a hidden one
 * {@code f″(z)·R z·s + f′(z)·(Vᵀδ + Wᵀ R δ)} with {@code s = Wᵀδ}; {@code R ∂E/∂w = R δ·a + δ·R a}.
 *
 * <p>Source: B. Pearlmutter, "Fast exact multiplication by the Hessian", Neural Computation 6
 * (1994).
 */
final class CurvaturePass {
  private final Pass pass;
  private final double[][] preActivationChanges;
  private final double[][] outputChanges;
  private final double[][] deltaChanges;

  CurvaturePass(Architecture architecture) {
    pass = new Pass(architecture);
    preActivationChanges = sameForm(pass.preActivations);
    outputChanges = sameForm(pass.outputs);
    deltaChanges = sameForm(pass.deltas);
  }

  private static double[][] sameForm(double[][] form) {
    double[][] same = new double[form.length][];
    for (int i = 0; i < form.length; i++) {
      same[i] = new double[form[i].length];
    }
    return same;
  }

  /** Adds the Hessian of one example's error, times the direction. */
  void add(
      double[] parameters,
      double[] direction,
      double[] inputs,
      double[] targets,
      OutputError error,
      double[] product) {
    pass.forward(parameters, inputs);
    pass.backward(parameters, targets, error);
    forward(parameters, direction);
    backward(parameters, direction, targets, error);
    addTo(product);
  }

  private void forward(double[] parameters, double[] direction) {
    int index = 0;
    for (int layer = 0; layer < pass.deltas.length; layer++) {
      double[] from = pass.outputs[layer];
      double[] fromChange = outputChanges[layer];
      double[] z = pass.preActivations[layer];
      double[] change = preActivationChanges[layer];
      int bias = index + z.length * from.length;
      for (int unit = 0; unit < z.length; unit++) {
        double sum = direction[bias + unit];
        for (int i = 0; i < from.length; i++, index++) {
          sum += direction[index] * from[i] + parameters[index] * fromChange[i];
        }
        change[unit] = sum;
      }
      index = bias + z.length;
      if (layer < pass.deltas.length - 1) {
        Activation activation = pass.layers.get(layer).activation();
        for (int unit = 0; unit < z.length; unit++) {
          outputChanges[layer + 1][unit] =
              activation.slope(z[unit], pass.outputs[layer + 1][unit]) * change[unit];
        }
      }
    }
  }

  private void backward(
      double[] parameters, double[] direction, double[] targets, OutputError error) {
    int last = pass.deltas.length - 1;
    error.bend(
        pass.preActivations[last],
        pass.answer(),
        targets,
        preActivationChanges[last],
        deltaChanges[last]);
    for (int layer = last - 1; layer >= 0; layer--) {
      Activation activation = pass.layers.get(layer).activation();
      for (int unit = 0; unit < pass.preActivations[layer].length; unit++) {
        double z = pass.preActivations[layer][unit];
        double output = pass.outputs[layer + 1][unit];
        double bend = activation.bend(z, output) * preActivationChanges[layer][unit];
        deltaChanges[layer][unit] =
            bend * pass.outputSlopes[layer][unit]
                + activation.slope(z, output) * slopeChange(parameters, direction, layer, unit);
      }
    }
  }

  /** R of ∂E/∂a for a unit's output a: {@code Vᵀδ + Wᵀ R δ} of the layer behind. */
  private double slopeChange(double[] parameters, double[] direction, int layer, int unit) {
    int behind = pass.architecture.offset(layer + 1);
    int units = pass.preActivations[layer].length;
    double[] deltas = pass.deltas[layer + 1];
    double sum = 0;
    for (int k = 0; k < deltas.length; k++) {
      int index = behind + k * units + unit;
      sum += direction[index] * deltas[k] + parameters[index] * deltaChanges[layer + 1][k];
    }
    return sum;
  }

  private void addTo(double[] product) {
    int index = 0;
    for (int layer = 0; layer < pass.deltas.length; layer++) {
      double[] from = pass.outputs[layer];
      for (int unit = 0; unit < pass.deltas[layer].length; unit++) {
        for (int i = 0; i < from.length; i++) {
          product[index++] +=
              deltaChanges[layer][unit] * from[i]
                  + pass.deltas[layer][unit] * outputChanges[layer][i];
        }
      }
      for (double change : deltaChanges[layer]) {
        product[index++] += change;
      }
    }
  }
}
