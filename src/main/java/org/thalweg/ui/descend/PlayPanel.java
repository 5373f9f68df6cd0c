package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.thalweg.live.RunState;

/** The buttons of the descent: play or pause, one step back, one step, reset. */
final class PlayPanel extends Div implements Panel {
  private final NativeButton play = new NativeButton();
  private final NativeButton back = new NativeButton("−1");
  private final NativeButton step = new NativeButton("+1");
  private final NativeButton reset = new NativeButton("⟲");
  private String shown = "";

  PlayPanel(Desk desk) {
    addClassName("button-row");
    play.addClassNames("button", "primary", "descend-play");
    play.addClickListener(event -> desk.wish(PlayPanel::toggle));
    plain(back, "descend.back").addClickListener(event -> desk.wish(Workbench::back));
    plain(step, "descend.step").addClickListener(event -> desk.wish(Workbench::step));
    plain(reset, "descend.reset").addClickListener(event -> desk.wish(Workbench::reset));
    label("descend.play");
    add(play, back, step, reset);
  }

  /** Plays, or pauses when it plays. */
  static void toggle(Workbench workbench) {
    if (workbench.isPlaying()) {
      workbench.pause();
    } else {
      workbench.play();
    }
  }

  @Override
  public void show(Moment moment) {
    boolean playing = moment.status().state() == RunState.PLAYING;
    boolean ended = moment.ending().isPresent();
    label(playing ? "descend.pause" : ended ? "descend.again" : "descend.play");
    back.setEnabled(moment.iterate().index() > 0);
    step.setEnabled(!ended);
    reset.setEnabled(moment.last() > 0 || ended);
  }

  private void label(String key) {
    if (!key.equals(shown)) {
      shown = key;
      play.setText(getTranslation(key));
    }
  }

  private NativeButton plain(NativeButton button, String key) {
    button.addClassName("button");
    button.setAriaLabel(getTranslation(key));
    button.setTitle(getTranslation(key));
    return button;
  }
}
