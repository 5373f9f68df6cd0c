package org.thalweg.ui.network.state;

import java.util.List;
import java.util.Optional;
import org.thalweg.live.Run;
import org.thalweg.live.ShownRun;
import org.thalweg.live.StepLog;

/** A second network beside the first, with one thing different. */
public final class SideBySide {
  private final Model model;

  /** What can be done with a second network on this screen. */
  public SideBySide(Model model) {
    this.model = model;
  }

  /** Puts a second network beside the first, or takes it away; the first one's run stays. */
  public void choose(Optional<Difference> difference) {
    model.choose(settings -> settings.withBeside(difference));
  }

  /**
   * Lets the second network be the first, as far as it has come, and the first one the second. Does
   * nothing where more than one thing would be different then.
   */
  public void changePlaces() {
    model
        .state()
        .twin()
        .filter(twin -> twin.settings().beside().isPresent())
        .ifPresent(this::changePlaces);
  }

  private void changePlaces(Twin twin) {
    ShownRun first = model.state().shown();
    boolean playing = first.isPlaying();
    Settings other = twin.settings();
    StepLog steps = twin.steps(other.run().stopping().stepLimit());
    Run run = model.feed().replace(List.of(first.run()), List.of(steps)).getFirst();
    model.set(State.of(other, State.Bench.of(other), ShownRun.of(0, run, other.run())));
    if (playing) {
      model.toggle();
    }
  }
}
