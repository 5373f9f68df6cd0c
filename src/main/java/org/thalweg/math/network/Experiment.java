package org.thalweg.math.network;

import java.util.List;
import java.util.Optional;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Vector;

/**
 * All that determines how a network's error looks and where its descent begins: data, network and
 * start. With an optimizer it determines a training, down to the last bit.
 *
 * @param data what is learnt
 * @param scaled whether inputs, and targets that are numbers, are brought to mean 0 and standard
 *     deviation 1 first
 * @param heldOut the share of rows that is kept for testing, from 0 to below 1
 * @param architecture the form of the network
 * @param error how wrong it is
 * @param initialization how the weights are drawn
 * @param seed of the weights, of the split and of the batches
 * @param batch rows in a batch; 0 for all of them
 * @param typed the weights and biases to start with, where they are not drawn
 */
public record Experiment(
    DataSet data,
    boolean scaled,
    double heldOut,
    Architecture architecture,
    ErrorFunction error,
    Initialization initialization,
    long seed,
    int batch,
    Optional<Vector> typed) {
  /** The largest share of rows that can be held out. */
  public static final double MOST_HELD_OUT = 0.8;

  /**
   * Checks that all parts go together.
   *
   * @throws IllegalArgumentException with a student's sentence when they don't
   */
  public Experiment {
    if (!(heldOut >= 0) || heldOut > MOST_HELD_OUT) {
      throw new IllegalArgumentException("At most 80 % of the rows can be held out.");
    }
    if (architecture.inputs() != data.examples().inputs()
        || architecture.outputs() != data.examples().targets()) {
      throw new IllegalArgumentException("The network does not fit the data.");
    }
    if (typed.isPresent() && typed.get().length() != architecture.parameterCount()) {
      throw new IllegalArgumentException(
          "This network has %d weights and biases, not %d."
              .formatted(architecture.parameterCount(), typed.get().length()));
    }
  }

  /** The same, drawn with another seed. */
  public Experiment withSeed(long other) {
    return new Experiment(
        data, scaled, heldOut, architecture, error, initialization, other, batch, typed);
  }

  /** The same with other weights and biases to start with. */
  public Experiment withWeights(Vector weights) {
    return new Experiment(
        data,
        scaled,
        heldOut,
        architecture,
        error,
        initialization,
        seed,
        batch,
        Optional.of(weights));
  }

  /**
   * The same form of network on other rows of the same columns, which are somebody's own then.
   *
   * @throws IllegalArgumentException when there are no rows, or too many
   */
  public Experiment withRows(List<Example> rows) {
    if (rows.isEmpty() || rows.size() > Examples.MOST) {
      throw new IllegalArgumentException("There are 1 to 2000 rows.");
    }
    DataSet own =
        new DataSet(DataTable.OWN, data.task(), data.inputs(), data.outputs(), new Examples(rows));
    return new Experiment(
        own, scaled, heldOut, architecture, error, initialization, seed, batch, typed);
  }

  /** Whether another one has the same valley, wherever it starts and however it walks. */
  public boolean hasValleyOf(Experiment other) {
    return data.equals(other.data)
        && scaled == other.scaled
        && heldOut == other.heldOut
        && architecture.equals(other.architecture)
        && error == other.error
        && seed == other.seed;
  }

  /** The rows, scaled when that is asked for, in two parts. */
  public Examples.Split split() {
    Examples.Split raw = data.examples().split(heldOut, seed);
    return scaled
        ? new Examples.Split(scaling(raw).applied(raw.all()), raw.training(), raw.heldOut())
        : raw;
  }

  /** How raw numbers become those that the network sees; what it learns from decides. */
  private Scaling scaling(Examples.Split raw) {
    return Scaling.of(raw.trainingRows(), data.task() == Task.REGRESSION);
  }

  /** The error over the rows that the network learns from. */
  public NetworkError trainingError(Examples.Split split) {
    return new NetworkError(architecture, error, split.trainingRows());
  }

  /** What a descent is to make small. */
  public Objective objective(NetworkError training) {
    return batch == 0 || batch >= training.examples().size()
        ? training
        : new MiniBatches(training, batch, seed);
  }

  /** The weights and biases before the first step. */
  public Vector start() {
    return typed.orElseGet(() -> initialization.draw(architecture, seed));
  }
}
