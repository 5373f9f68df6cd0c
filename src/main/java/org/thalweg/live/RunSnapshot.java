package org.thalweg.live;

import java.util.Optional;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;

/**
 * A run on a screen as it is at one moment: values only, whatever the run does next.
 *
 * @param slot 0 to 5: which colour and marker the run has
 * @param status what the run is doing
 * @param settings what determines it, as far as it has come
 * @param nextRate the learning rate that the control shows
 */
public record RunSnapshot(int slot, RunStatus status, RunSettings settings, double nextRate) {

  /** The number of the run, unique on this server. */
  public int id() {
    return status.run();
  }

  /** The id of this run's series in every chart. */
  public String series() {
    return series(id());
  }

  /** The id of the series of the run with this number. */
  public static String series(int run) {
    return "run-" + run;
  }

  public Iterate last() {
    return status.last();
  }

  public Optional<Ending> ending() {
    return status.ending();
  }

  /** Whether only its step limit ended it, and a higher one lets it go on as it was. */
  public boolean canGoOn() {
    return ending().filter(Ending.STEP_LIMIT::equals).isPresent()
        && nextRate == learningRate()
        && settings.stopping().stepLimit() < RunSettings.MAXIMUM_STEP_LIMIT;
  }

  public boolean isPlaying() {
    return status.state() == RunState.PLAYING;
  }

  /** The learning rate that its last or next step uses. */
  public double learningRate() {
    return status.learningRate();
  }
}
