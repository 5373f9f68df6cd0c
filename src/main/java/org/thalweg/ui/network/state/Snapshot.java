package org.thalweg.ui.network.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.RunSnapshot;
import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.Explanations;
import org.thalweg.math.network.Finding;
import org.thalweg.math.network.Findings;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.network.Parameter;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.StepStage;

/**
 * Everything the screen says about the step it shows: values, computed outside the session lock.
 *
 * @param settings what is chosen, with the run as far as it has come
 * @param split the rows, those that are learnt from and those that are held out
 * @param error over the rows that are learnt from
 * @param run the run
 * @param cursor the index of the step shown, or {@link StepStage#NEWEST}
 * @param descent the run at the step shown
 * @param explanations the numbers of the example shown
 * @param learnt what it answers now
 * @param findings what there is to see, worst first
 * @param heldOut the loss of the held-out rows along the run; null when there are none
 * @param sharpness λmax
 * @param valley around the weights shown
 * @param residuals of the numbers that are answered; empty where classes are
 * @param opened the number whose formula is open
 * @param phase which of the five steps of learning is lit; 0 for none
 * @param slow whether the five steps come by themselves
 * @param rowsPage the page of rows on which the example shown stands
 * @param hand of somebody who turns two weights
 * @param beside the second network, if there is one
 */
public record Snapshot(
    Settings settings,
    Examples.Split split,
    NetworkError error,
    RunSnapshot run,
    long cursor,
    Descent descent,
    Explanations explanations,
    Learnt learnt,
    List<Finding> findings,
    Track.@Nullable Samples<Double> heldOut,
    LargestCurvature sharpness,
    Valley valley,
    Optional<Residuals> residuals,
    Optional<NetworkNumber> opened,
    int phase,
    boolean slow,
    RowsPage rowsPage,
    Optional<Hand> hand,
    Optional<Beside> beside) {
  private static final long RECENT = 50;

  /** Copies the list. */
  public Snapshot {
    findings = List.copyOf(findings);
  }

  /**
   * What a state looks like; any thread may ask.
   *
   * @param over as {@link Valleys#of} asks, and throws
   */
  static Snapshot of(State state, Valleys valleys, boolean edgeShown, Valleys.Overtaken over) {
    StepLog log = state.shown().run().log();
    Descent descent = descent(state, log);
    State.Bench bench = state.bench();
    NetworkError error = bench.training();
    Vector here = descent.current().point();
    Track.Samples<Double> heldOut = bench.heldOutAlong(log);
    Explanations explanations = explanations(error, state.chosen().example(), descent);
    return new Snapshot(
        state.settings(),
        bench.split(),
        error,
        state.shown().snapshot(),
        state.cursor(),
        descent,
        explanations,
        Learnt.of(state.chosen().experiment().data(), bench.split().all(), error, here),
        findings(error, descent, log, heldOut),
        heldOut,
        bench.sharpness().look(log, descent, edgeShown, state.shown().isPlaying()),
        valleys.of(state, walk(bench.walk().along(log), descent), descent, over),
        Residuals.of(state.chosen().experiment().data(), bench, here),
        state.openedNumber(),
        state.phase(),
        state.slow(),
        rows(state, explanations, descent),
        Optional.ofNullable(state.hand()).map(Hand::ready),
        beside(state, descent));
  }

  private static Optional<Beside> beside(State state, Descent descent) {
    StepLog log = state.shown().run().log();
    long index = descent.current().index();
    return state.twin().map(twin -> twin.beside(log, index, state.chosen().example()));
  }

  /**
   * Some of the rows that are learnt from.
   *
   * @param rows one page of them
   * @param batch the indices of those that the next step uses; none where it uses all
   */
  record RowsPage(List<Row> rows, Set<Integer> batch) {
    RowsPage {
      rows = List.copyOf(rows);
      batch = Set.copyOf(batch);
    }
  }

  private static RowsPage rows(State state, Explanations explanations, Descent descent) {
    Parameter weight = lookedAt(state.openedNumber(), explanations);
    Set<Integer> batch = Row.seenBy(descent);
    NetworkError error = state.bench().training();
    return new RowsPage(Row.around(state.chosen().example(), error, descent, weight, batch), batch);
  }

  /** The weight or bias that the open formula is about, or the one that matters most. */
  private static Parameter lookedAt(Optional<NetworkNumber> opened, Explanations explanations) {
    return opened.flatMap(NetworkNumber::about).orElseGet(explanations::steepest);
  }

  /** The weight or bias whose derivatives the rows show. */
  public Parameter lookedAt() {
    return lookedAt(opened, explanations);
  }

  /** The page of rows on which the example shown stands. */
  public List<Row> rows() {
    return rowsPage.rows();
  }

  /** The rows that the next step sees, by their index; none where it sees all. */
  public Set<Integer> batch() {
    return rowsPage.batch();
  }

  private static Explanations explanations(NetworkError error, int row, Descent descent) {
    return Explanations.of(error, error.examples().rows().get(row), descent);
  }

  private static Descent descent(State state, StepLog log) {
    boolean newest = state.cursor() == StepStage.NEWEST || state.cursor() >= log.size() - 1;
    return newest ? log.head() : log.descent(state.cursor());
  }

  private static List<Vector> walk(Track.Samples<Vector> track, Descent descent) {
    List<Vector> walk = new ArrayList<>();
    for (Track.Sample<Vector> sample : track.all()) {
      if (sample.step() < descent.current().index()) {
        walk.add(sample.value());
      }
    }
    walk.add(descent.current().point());
    return walk;
  }

  private static List<Finding> findings(
      NetworkError error, Descent descent, StepLog log, Track.@Nullable Samples<Double> heldOut) {
    long index = descent.current().index();
    long back = Math.min(RECENT, index);
    Vector before = log.iterate(index - back).point();
    List<Finding> findings = new ArrayList<>();
    if (heldOut != null) {
      findings.addAll(overfitting(heldOut, index));
    }
    findings.addAll(Findings.of(error, descent, before, back));
    return findings;
  }

  private static List<Finding> overfitting(Track.Samples<Double> heldOut, long index) {
    Track.Sample<Double> lowest = heldOut.all().getFirst();
    Track.Sample<Double> now = lowest;
    for (Track.Sample<Double> sample : heldOut.all()) {
      if (sample.step() <= index) {
        now = sample;
        lowest = sample.value() < lowest.value() ? sample : lowest;
      }
    }
    return Findings.overfitting(lowest.value(), lowest.step(), now.value());
  }

  public Iterate iterate() {
    return descent.current();
  }

  public DataSet data() {
    return settings.experiment().data();
  }

  /** The index of the newest step. */
  public long last() {
    return Math.max(run.last().index(), iterate().index());
  }

  /** How the run ended, when the step shown is its last. */
  public Optional<Ending> ending() {
    return iterate().index() >= run.last().index() ? run.ending() : Optional.empty();
  }

  /** How many of the training rows are answered with the right class; empty for numbers. */
  public Optional<Integer> right() {
    return learnt.right();
  }

  /** λmax at the step shown; NaN where nobody needs it. */
  public double sharpnessHere() {
    return sharpness.here();
  }

  /** The held-out loss at the step shown; NaN when no rows are held out. */
  public double heldOutHere() {
    return heldOut == null ? Double.NaN : at(heldOut);
  }

  private double at(Track.Samples<Double> samples) {
    double found = Double.NaN;
    for (Track.Sample<Double> sample : samples.all()) {
      if (sample.step() <= iterate().index()) {
        found = sample.value();
      }
    }
    return found;
  }

  /** Whether everything along the run is computed. */
  public boolean isComplete() {
    boolean besideComplete = beside.map(Beside::complete).orElse(true);
    return besideComplete && sharpness.isComplete() && (heldOut == null || heldOut.complete());
  }
}
