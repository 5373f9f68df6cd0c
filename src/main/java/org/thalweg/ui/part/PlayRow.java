package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The buttons of a run: play or pause, one step back, one step, reset. */
public final class PlayRow extends Div {
  private final NativeButton play = new NativeButton();
  private final NativeButton back = new NativeButton();
  private final NativeButton step = new NativeButton();
  private final NativeButton reset = new NativeButton();
  private final String verb;
  private String shown = "";

  /**
   * Buttons that do these things.
   *
   * @param verb the key of what "play" is called here, such as "Descend"
   */
  public PlayRow(String verb, Runnable toggle, Runnable goBack, Runnable goOn, Runnable goHome) {
    this.verb = verb;
    addClassName("button-row");
    play.addClassNames("button", "primary", "play-button");
    play.addClickListener(event -> toggle.run());
    sign(back, "−1", "part.play.back").addClickListener(event -> goBack.run());
    sign(step, "+1", "part.play.step").addClickListener(event -> goOn.run());
    sign(reset, "↺", "part.play.reset").addClickListener(event -> goHome.run());
    label(verb);
    add(play, back, step, reset);
    Spotlight.named("play", this);
  }

  /**
   * Shows what can be done now.
   *
   * @param ended whether the run is over at the step shown
   * @param further whether it goes on from there with a higher step limit
   * @param index the step shown
   * @param last the newest step
   */
  public void show(boolean playing, boolean ended, boolean further, long index, long last) {
    label(
        playing
            ? "part.play.pause"
            : ended && further ? "part.play.further" : ended ? "part.play.again" : verb);
    back.setEnabled(index > 0);
    step.setEnabled(!ended);
    reset.setEnabled(last > 0 || ended);
  }

  private void label(String key) {
    if (!key.equals(shown)) {
      shown = key;
      play.setText(getTranslation(key));
    }
  }

  private NativeButton sign(NativeButton button, String sign, String key) {
    return signed(button, sign, getTranslation(key));
  }

  /** A button with a sign for the eye and words for the ear. */
  public static NativeButton signed(NativeButton button, String sign, String words) {
    Span seen = new Span(sign);
    seen.getElement().setAttribute("aria-hidden", "true");
    Span said = new Span(words);
    said.addClassName("visually-hidden");
    button.addClassName("button");
    button.setTitle(words);
    button.add(seen, said);
    return button;
  }
}
