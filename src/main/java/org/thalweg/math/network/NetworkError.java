package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;

/**
 * The error of a network over examples, as a function of all its weights and biases: the valley in
 * which learning is a descent. Derivatives are exact, by back-propagation; sums run in the order of
 * the examples.
 */
public final class NetworkError implements Objective {
  private final Architecture architecture;
  private final ErrorFunction errorFunction;
  private final Examples examples;
  private final OutputError outputError;
  private final double[][] inputs;
  private final double[][] targets;

  /**
   * The error of networks of this form over these examples.
   *
   * @throws IllegalArgumentException with a student's sentence when examples, network and error
   *     function don't go together
   */
  public NetworkError(Architecture architecture, ErrorFunction errorFunction, Examples examples) {
    this.architecture = architecture;
    this.errorFunction = errorFunction;
    this.examples = examples;
    this.outputError = OutputError.of(errorFunction, architecture.last());
    if (examples.size() == 0) {
      throw new IllegalArgumentException("A network needs at least one example.");
    }
    if (examples.inputs() != architecture.inputs()
        || examples.targets() != architecture.outputs()) {
      throw new IllegalArgumentException(
          "The network has %d inputs and %d outputs, but the data have %d and %d."
              .formatted(
                  architecture.inputs(),
                  architecture.outputs(),
                  examples.inputs(),
                  examples.targets()));
    }
    inputs = examples.rows().stream().map(row -> row.inputs().toArray()).toArray(double[][]::new);
    targets = examples.rows().stream().map(row -> row.targets().toArray()).toArray(double[][]::new);
  }

  public Architecture architecture() {
    return architecture;
  }

  public ErrorFunction errorFunction() {
    return errorFunction;
  }

  public Examples examples() {
    return examples;
  }

  OutputError outputError() {
    return outputError;
  }

  @Override
  public int dimension() {
    return architecture.parameterCount();
  }

  @Override
  public double value(Vector point) {
    return value(point.toArray(), new Pass(architecture));
  }

  private double value(double[] parameters, Pass pass) {
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      pass.forward(parameters, inputs[i]);
      sum += outputError.value(pass.lastPreActivations(), pass.answer(), targets[i]);
    }
    return sum / inputs.length;
  }

  @Override
  public Vector gradient(Vector point) {
    return evaluate(point).gradient();
  }

  @Override
  public Evaluation evaluate(Vector point) {
    double[] parameters = point.toArray();
    Pass pass = new Pass(architecture);
    double[] gradient = new double[parameters.length];
    double sum = 0;
    for (int i = 0; i < inputs.length; i++) {
      pass.forward(parameters, inputs[i]);
      sum += outputError.value(pass.lastPreActivations(), pass.answer(), targets[i]);
      pass.backward(parameters, targets[i], outputError);
      pass.addTo(gradient);
    }
    return new Evaluation(sum / inputs.length, mean(gradient, inputs.length));
  }

  /** The gradient of the error over some of the examples, by their indices. */
  Vector gradientOf(int[] rows, Vector point) {
    double[] parameters = point.toArray();
    Pass pass = new Pass(architecture);
    double[] gradient = new double[parameters.length];
    for (int row : rows) {
      pass.forward(parameters, inputs[row]);
      pass.backward(parameters, targets[row], outputError);
      pass.addTo(gradient);
    }
    return mean(gradient, rows.length);
  }

  /** The product of the Hessian at a point with a direction of length n, exactly. */
  public Vector hessianTimes(Vector point, Vector direction) {
    double[] parameters = point.toArray();
    double[] along = direction.toArray();
    CurvaturePass pass = new CurvaturePass(architecture);
    double[] product = new double[parameters.length];
    for (int i = 0; i < inputs.length; i++) {
      pass.add(parameters, along, inputs[i], targets[i], outputError, product);
    }
    return mean(product, inputs.length);
  }

  @Override
  public Matrix hessian(Vector point) {
    int n = dimension();
    double[] rows = new double[n * n];
    for (int i = 0; i < n; i++) {
      double[] unit = new double[n];
      unit[i] = 1;
      System.arraycopy(hessianTimes(point, Vector.of(unit)).toArray(), 0, rows, i * n, n);
    }
    return Matrix.of(n, rows);
  }

  /** What the network answers to these inputs. */
  public Vector answer(Vector point, Vector given) {
    Pass pass = new Pass(architecture);
    pass.forward(point.toArray(), given.toArray());
    return Vector.of(pass.answer());
  }

  /** What each layer answers to these inputs, from the first to the last. */
  public List<Vector> layers(Vector point, Vector given) {
    Pass pass = new Pass(architecture);
    pass.forward(point.toArray(), given.toArray());
    List<Vector> layers = new ArrayList<>();
    for (int layer = 1; layer < pass.outputs.length; layer++) {
      layers.add(Vector.of(pass.outputs[layer].clone()));
    }
    return layers;
  }

  /** What the network answers to each example. */
  public List<Vector> answers(Vector point) {
    double[] parameters = point.toArray();
    Pass pass = new Pass(architecture);
    List<Vector> answers = new ArrayList<>(inputs.length);
    for (double[] given : inputs) {
      pass.forward(parameters, given);
      answers.add(Vector.of(pass.answer()));
    }
    return answers;
  }

  private static Vector mean(double[] sums, int count) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= count;
    }
    return Vector.of(sums);
  }
}
