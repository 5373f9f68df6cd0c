package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.thalweg.live.RunState;

/** The buttons of whatever the activity plays: shrink, descend or drive; one step; back. */
final class PlayButtons extends Div implements Panel {
  private final NativeButton play = new NativeButton();
  private final NativeButton step = new NativeButton();
  private final NativeButton reset = new NativeButton("⟲");
  private String shown = "";

  PlayButtons(Desk desk) {
    addClassName("button-row");
    play.addClassNames("button", "primary");
    step.addClassName("button");
    reset.addClassName("button");
    play.addClickListener(event -> desk.wish(Workbench::toggle));
    step.addClickListener(event -> desk.wish(Workbench::step));
    reset.addClickListener(event -> desk.wish(Workbench::reset));
    add(play, step, reset);
  }

  @Override
  public void show(Moment moment) {
    Activity activity = moment.activity();
    String now = activity.id() + "." + (isPlaying(moment) ? "pause" : "play");
    if (!now.equals(shown)) {
      shown = now;
      play.setText(getTranslation("derivative." + now));
      step.setVisible(activity != Activity.CAR);
      step.setText(activity == Activity.SLOPE ? "½" : "+1");
      name(step, activity == Activity.SLOPE ? "derivative.halve" : "derivative.step");
      name(reset, "derivative.reset." + activity.id());
    }
    boolean walks = activity == Activity.DESCENT || activity == Activity.FIT;
    play.setEnabled(!walks || moment.walking().isPresent());
    step.setEnabled(
        walks
            ? moment.walking().isPresent() && moment.walking().get().status().ending().isEmpty()
            : moment.secant().shrinks() < Secant.MOST_SHRINKS);
  }

  /** Whether something goes on by itself. */
  static boolean isPlaying(Moment moment) {
    return moment.scene().moving()
        || moment
            .walking()
            .filter(walking -> walking.status().state() == RunState.PLAYING)
            .isPresent();
  }

  private void name(NativeButton button, String key) {
    button.setAriaLabel(getTranslation(key));
    button.setTitle(getTranslation(key));
  }
}
