package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The buttons of a run: play or pause, one step back, one step, reset. Whoever presses "Pause"
 * while the run arrives does not begin it anew.
 */
public final class PlayRow extends Div {
  private final OfferButton<Boolean> toggle = new OfferButton<>();
  private final ReasonedButton back;
  private final ReasonedButton step;
  private final ReasonedButton reset;
  private final String verb;
  private String shown = "";

  /**
   * Buttons that do these things.
   *
   * @param verb the key of what "play" is called here, such as "Descend"
   * @param play is told whether it shall play, or else pause
   */
  public PlayRow(
      String verb, Consumer<Boolean> play, Runnable goBack, Runnable goOn, Runnable goHome) {
    this.verb = verb;
    addClassName("button-row");
    toggle.addClassNames("button", "primary", "play-button");
    toggle.onPress(play);
    back = sign("−1", "part.play.back", goBack);
    step = sign("+1", "part.play.step", goOn);
    step.setStarts(true);
    reset = sign("↺", "part.play.reset", goHome);
    label(verb);
    offer(true);
    add(toggle, back, step, reset);
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
    offer(!playing);
    label(
        playing
            ? "part.play.pause"
            : ended && further ? "part.play.further" : ended ? "part.play.again" : verb);
    back.setReason(unless(index > 0, "part.play.atStart"));
    step.setReason(unless(!ended, further ? "part.play.limit" : "part.play.over"));
    reset.setReason(unless(last > 0 || ended, "part.play.atStart"));
  }

  private void offer(boolean play) {
    toggle.offer(play);
    toggle.setStarts(play);
  }

  private void label(String key) {
    if (!key.equals(shown)) {
      shown = key;
      toggle.setText(getTranslation(key));
    }
  }

  private Optional<String> unless(boolean possible, String why) {
    return possible ? Optional.empty() : Optional.of(getTranslation(why));
  }

  private ReasonedButton sign(String sign, String key, Runnable action) {
    return signed(new ReasonedButton(action), sign, getTranslation(key));
  }

  /** A button with a sign for the eye and words for the ear. */
  public static ReasonedButton signed(ReasonedButton button, String sign, String words) {
    Span seen = new Span(sign);
    seen.getElement().setAttribute("aria-hidden", "true");
    Span said = new Span(words);
    said.addClassName("visually-hidden");
    button.addClassName("button");
    button.setUsualTitle(words);
    button.add(seen, said);
    return button;
  }
}
