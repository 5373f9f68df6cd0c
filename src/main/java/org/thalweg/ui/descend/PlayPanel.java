package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The buttons of the descent: play or pause, one step back, one step, reset. */
final class PlayPanel extends Div implements Panel<Snapshot> {
  private final NativeButton play = new NativeButton();
  private final NativeButton back = new NativeButton();
  private final NativeButton step = new NativeButton();
  private final NativeButton reset = new NativeButton();
  private final NativeButton slower = new NativeButton();
  private String shown = "";

  PlayPanel(UpdateLoop<Model, Snapshot> loop) {
    addClassName("button-row");
    play.addClassNames("button", "primary", "descend-play");
    play.addClickListener(event -> loop.act(PlayPanel::toggle));
    sign(back, "−1", "descend.back").addClickListener(event -> loop.act(Model::back));
    sign(step, "+1", "descend.step").addClickListener(event -> loop.act(Model::step));
    sign(reset, "↺", "descend.reset").addClickListener(event -> loop.act(Model::reset));
    sign(slower, "¼×", "descend.slower").addClickListener(event -> loop.act(Model::again));
    slower.addClassName("present-only");
    label("descend.play");
    add(play, back, step, reset, slower);
  }

  /** Plays, or pauses when it plays. */
  static void toggle(Model model) {
    if (model.isPlaying()) {
      model.pause();
    } else {
      model.play();
    }
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean playing = snapshot.isPlaying();
    boolean ended = snapshot.isOver();
    boolean further = ended && snapshot.canGoOn();
    label(
        playing
            ? "descend.pause"
            : further ? "descend.further" : ended ? "descend.again" : "descend.play");
    back.setEnabled(snapshot.index() > 0);
    step.setEnabled(!ended);
    reset.setEnabled(snapshot.last() > 0 || ended);
    slower.setEnabled(snapshot.last() > 0);
  }

  private void label(String key) {
    if (!key.equals(shown)) {
      shown = key;
      play.setText(getTranslation(key));
    }
  }

  /** A button with a sign for the eye and words for the ear. */
  private NativeButton sign(NativeButton button, String sign, String key) {
    Span seen = new Span(sign);
    seen.getElement().setAttribute("aria-hidden", "true");
    Span said = new Span(getTranslation(key));
    said.addClassName("visually-hidden");
    button.addClassName("button");
    button.setTitle(getTranslation(key));
    button.add(seen, said);
    return button;
  }
}
