package org.thalweg.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/**
 * What a button needs to say why it can't be used: it keeps its place in the order of the keys, has
 * the reason as its description, and says it when it is pressed all the same.
 */
abstract class ButtonWithReason extends NativeButton implements Hold.Part {
  private String usual = "";
  private Optional<String> reason = Optional.empty();
  private boolean starts;

  /** Does this if it can be used now, or says why not. */
  final void use(Runnable action) {
    reason().ifPresentOrElse(Announcer::say, action);
  }

  /** Whether it lets a run go, which may be {@linkplain Hold withheld}. */
  public final void setStarts(boolean now) {
    if (now != starts) {
      starts = now;
      describe();
    }
  }

  @Override
  public final void holdChanged() {
    if (starts) {
      describe();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (starts) {
      describe();
    }
  }

  /** Says what it does, for the pointer that rests on it. */
  public final void setUsualTitle(String words) {
    usual = words;
    describe();
  }

  /**
   * Lets it be used, or says why it can't be.
   *
   * @param why the reason; empty when it can be used
   */
  public final void setReason(Optional<String> why) {
    if (!why.equals(reason)) {
      reason = why;
      describe();
    }
  }

  /** Why it can't be used now; empty when it can be. */
  public final Optional<String> reason() {
    return starts ? Hold.over(this).map(this::getTranslation).or(() -> reason) : reason;
  }

  private void describe() {
    Optional<String> now = reason();
    setTitle(now.map(why -> usual.isEmpty() ? why : usual + ": " + why).orElse(usual));
    if (now.isPresent()) {
      getElement().setAttribute("aria-disabled", "true");
      getElement().setAttribute("aria-description", now.get());
    } else {
      getElement().removeAttribute("aria-disabled");
      getElement().removeAttribute("aria-description");
    }
  }
}
