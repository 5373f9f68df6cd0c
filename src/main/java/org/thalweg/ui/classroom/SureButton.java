package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import java.util.function.Supplier;
import org.thalweg.ui.part.OfferButton;

/**
 * A button that asks once more before it does what can't be taken back; that is forgotten by
 * whoever goes on to something else.
 */
final class SureButton extends Composite<OfferButton<SureButton.Wish>> implements HasStyle {
  private final Words plain;
  private final Supplier<Words> sure;
  private Wish first = new Wish(0, false);

  /**
   * What a button says.
   *
   * @param name what a screen reader says
   */
  record Words(String text, String name) {

    /** A button that says the same to all. */
    static Words of(String text) {
      return new Words(text, text);
    }
  }

  /**
   * What a press wishes.
   *
   * @param subject number of what it is about: a press made for another one does not count
   * @param sure whether it needs no second press
   */
  record Wish(int subject, boolean sure) {}

  /**
   * A button that nobody has pressed yet.
   *
   * @param sure what it says at the first press
   * @param act what it does at the second
   */
  SureButton(Words plain, Supplier<Words> sure, Runnable act) {
    this.plain = plain;
    this.sure = sure;
    OfferButton<Wish> button = getContent();
    button.addClassNames("button", "quiet");
    forget();
    button.onPress(wish -> {
      if (wish.sure()) {
        forget();
        act.run();
      } else {
        ask();
      }
    });
    button.addBlurListener(event -> forget());
  }

  @Override
  protected OfferButton<Wish> initContent() {
    return new OfferButton<>();
  }

  /** Whoever presses it next is asked anew. */
  void forget() {
    say(plain);
    getContent().offer(first);
  }

  /** It is about this from now on; whoever was asked about something else is asked anew. */
  void offer(Wish now) {
    if (!now.equals(first)) {
      first = now;
      forget();
    }
  }

  private void ask() {
    say(sure.get());
    getContent().offer(new Wish(first.subject(), true));
  }

  private void say(Words words) {
    getContent().setText(words.text());
    getContent().setAriaLabel(words.name());
  }
}
