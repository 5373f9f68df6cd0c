package org.thalweg.ui.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Replay;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Task;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.OwnRun;
import org.thalweg.ui.screen.OwnRuns;

/**
 * Tells how far trainings have come. A step is dear, so that one goes on from where it, or another
 * that is like it so far, was looked at before. Thread-safe.
 */
@Component
final class NetworkRuns implements OwnRuns {
  /** Steps × rows × weights: about a second of work. */
  private static final double MOST_WORK = 4e7;

  /** Enough for some large classes: what each of them has come to is the latest of its own. */
  private static final int MOST_KNOWN = 1_000;

  private final SettingsCodec codec = new SettingsCodec();
  private final double mostWork;
  private final Checkpoints known = new Checkpoints(MOST_KNOWN);

  /** Computes losses as long as that takes about a second at most. */
  NetworkRuns() {
    this(MOST_WORK);
  }

  /**
   * Computes losses as long as that is not too much work.
   *
   * @param mostWork steps × rows × weights
   */
  NetworkRuns(double mostWork) {
    this.mostWork = mostWork;
  }

  @Override
  public Screen screen() {
    return codec.screen();
  }

  @Override
  public OwnRun.Training run(Map<String, List<String>> query) {
    Settings settings = codec.read(new AddressQuery(query));
    Experiment experiment = settings.experiment();
    RunSettings run = settings.run();
    NetworkError error = experiment.trainingError(experiment.split());
    RunSettings fresh = run.withProgress(new TreeMap<>(), 0);
    Checkpoints.Beginning beginning = new Checkpoints.Beginning(fresh, experiment);
    Descent from =
        known.before(beginning, run).orElseGet(() -> fresh.log(experiment.objective(error)).head());
    double steps = (double) run.steps() - from.current().index();
    if (steps * error.examples().size() * error.dimension() > mostWork) {
      return unseen(run);
    }
    Descent head = Replay.of(from, run.rateChanges(), run.steps()).head();
    known.put(beginning, run, head);
    return seen(head, since(run), experiment.data(), error);
  }

  private static OwnRun.Training seen(Descent head, long since, DataSet data, NetworkError error) {
    boolean flown = head.ending().filter(Ending.DIVERGED::equals).isPresent();
    boolean classes = data.task() != Task.REGRESSION;
    return new OwnRun.Training(
        head.current().index(),
        head.optimizer().learningRate(),
        since,
        flown ? OptionalDouble.empty() : OptionalDouble.of(head.current().value()),
        head.ending(),
        Optional.of(error.answers(head.current().point()))
            .filter(answers -> classes)
            .map(answers -> data.right(answers, error.examples()))
            .map(right -> new OwnRun.Rows(right, error.examples().size())));
  }

  private static OwnRun.Training unseen(RunSettings run) {
    double rate =
        run.rateChanges().isEmpty()
            ? run.optimizer().learningRate()
            : run.rateChanges().lastEntry().getValue();
    return new OwnRun.Training(
        run.steps(), rate, since(run), OptionalDouble.empty(), Optional.empty(), Optional.empty());
  }

  private static long since(RunSettings run) {
    return run.rateChanges().isEmpty() ? 0 : run.rateChanges().lastKey();
  }
}
