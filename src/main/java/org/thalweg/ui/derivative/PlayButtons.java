package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Secant;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The buttons of whatever the activity plays: shrink, descend or drive; one step; back. */
final class PlayButtons extends Div implements Panel<Snapshot> {
  private final NativeButton play = new NativeButton();
  private final NativeButton step = new NativeButton();
  private final NativeButton reset = new NativeButton("⟲");
  private String shown = "";

  PlayButtons(UpdateLoop<Model, Snapshot> loop) {
    addClassName("button-row");
    play.addClassNames("button", "primary");
    step.addClassName("button");
    reset.addClassName("button");
    play.addClickListener(event -> loop.act(Model::toggle));
    step.addClickListener(event -> loop.act(Model::step));
    reset.addClickListener(event -> loop.act(Model::reset));
    add(play, step, reset);
    Spotlight.named("play", this);
  }

  @Override
  public void show(Snapshot snapshot) {
    Activity activity = snapshot.activity();
    String now = activity.id() + "." + (isPlaying(snapshot) ? "pause" : "play");
    if (!now.equals(shown)) {
      shown = now;
      play.setText(getTranslation("derivative." + now));
      step.setVisible(activity != Activity.CAR);
      step.setText(activity == Activity.SLOPE ? "½" : "+1");
      name(step, activity == Activity.SLOPE ? "derivative.halve" : "derivative.step");
      name(reset, "derivative.reset." + activity.id());
    }
    boolean walks = activity == Activity.DESCENT || activity == Activity.FIT;
    play.setEnabled(!walks || snapshot.walking().isPresent());
    step.setEnabled(
        walks
            ? snapshot.walking().isPresent() && snapshot.walking().get().run().ending().isEmpty()
            : snapshot.secant().shrinks() < Secant.MOST_SHRINKS);
  }

  /** Whether something goes on by itself. */
  static boolean isPlaying(Snapshot snapshot) {
    return snapshot.moving()
        || snapshot.walking().filter(walking -> walking.run().isPlaying()).isPresent();
  }

  private void name(NativeButton button, String key) {
    button.setAriaLabel(getTranslation(key));
    button.setTitle(getTranslation(key));
  }
}
