package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Secant;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.OfferButton;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The buttons of whatever the activity plays: shrink, descend or drive; one step; back. */
final class PlayButtons extends Div implements Panel<Snapshot> {
  private final OfferButton<Boolean> play = new OfferButton<>();
  private final ReasonedButton step;
  private final NativeButton reset = new NativeButton("⟲");
  private String shown = "";

  PlayButtons(UpdateLoop<Model, Snapshot> loop) {
    play.onPress(wanted -> loop.act(model -> play(model, wanted)));
    step = ReasonedButton.starting(() -> loop.act(Model::step));
    addClassName("button-row");
    play.addClassNames("button", "primary");
    step.addClassName("button");
    reset.addClassName("button");
    reset.addClickListener(event -> loop.act(Model::reset));
    add(play, step, reset);
    Spotlight.named("play", this);
  }

  @Override
  public void show(Snapshot snapshot) {
    Activity activity = snapshot.activity();
    boolean playing = isPlaying(snapshot);
    play.offer(!playing);
    play.setStarts(!playing);
    String now = activity.id() + "." + (playing ? "pause" : "play");
    if (!now.equals(shown)) {
      shown = now;
      play.setText(getTranslation("derivative." + now));
      step.setVisible(activity != Activity.CAR);
      step.setText(activity == Activity.SLOPE ? "½" : "+1");
      String stepWords =
          getTranslation(activity == Activity.SLOPE ? "derivative.halve" : "derivative.step");
      step.setAriaLabel(stepWords);
      step.setUsualTitle(stepWords);
      String resetWords = getTranslation("derivative.reset." + activity.id());
      reset.setAriaLabel(resetWords);
      reset.setTitle(resetWords);
    }
    boolean walks = activity == Activity.DESCENT || activity == Activity.FIT;
    boolean nowhere = walks && snapshot.walking().isEmpty();
    play.setReason(when(nowhere, "derivative.play.nowhere"));
    boolean over = snapshot.walking().filter(it -> it.run().ending().isPresent()).isPresent();
    boolean smallest = !walks && snapshot.secant().shrinks() >= Secant.MOST_SHRINKS;
    step.setReason(
        when(nowhere, "derivative.play.nowhere")
            .or(() -> when(walks && over, "part.play.over"))
            .or(() -> when(smallest, "derivative.play.smallest")));
  }

  private Optional<String> when(boolean so, String reason) {
    return so ? Optional.of(getTranslation(reason)) : Optional.empty();
  }

  /** Plays or pauses; what does so already goes on as it is. */
  private static void play(Model model, boolean wanted) {
    if (wanted != isPlaying(model.snapshot())) {
      model.toggle();
    }
  }

  /** Whether something goes on by itself. */
  static boolean isPlaying(Snapshot snapshot) {
    return snapshot.moving()
        || snapshot.walking().filter(walking -> walking.run().isPlaying()).isPresent();
  }
}
