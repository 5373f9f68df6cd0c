package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import java.util.function.Supplier;
import org.thalweg.ui.part.OfferButton;

/**
 * A button that asks once more before it does what can't be taken back; that is forgotten by
 * whoever goes on to something else.
 */
final class SureButton extends Composite<OfferButton<Boolean>> {
  private final Words plain;
  private final Supplier<Words> sure;

  /**
   * What a button says.
   *
   * @param name what a screen reader says
   */
  record Words(String text, String name) {}

  /**
   * A button that nobody has pressed yet.
   *
   * @param sure what it says at the first press
   * @param act what it does at the second
   */
  SureButton(Words plain, Supplier<Words> sure, Runnable act) {
    this.plain = plain;
    this.sure = sure;
    OfferButton<Boolean> button = getContent();
    button.addClassNames("button", "quiet");
    forget();
    button.onPress(isSure -> {
      if (isSure) {
        forget();
        act.run();
      } else {
        ask();
      }
    });
    button.addBlurListener(event -> forget());
  }

  @Override
  protected OfferButton<Boolean> initContent() {
    return new OfferButton<>();
  }

  /** Whoever presses it next is asked anew. */
  void forget() {
    say(plain);
    getContent().offer(false);
  }

  private void ask() {
    say(sure.get());
    getContent().offer(true);
  }

  private void say(Words words) {
    getContent().setText(words.text());
    getContent().setAriaLabel(words.name());
  }
}
