package org.thalweg.ui.part;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/**
 * What a button needs to say why it can't be used: it keeps its place in the order of the keys, has
 * the reason as its description, and says it when it is pressed all the same.
 */
abstract class ButtonWithReason extends NativeButton {
  private String usual = "";
  private Optional<String> reason = Optional.empty();

  /** Does this if it can be used now, or says why not. */
  final void use(Runnable action) {
    reason.ifPresentOrElse(Announcer::say, action);
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
    return reason;
  }

  private void describe() {
    setTitle(reason.map(why -> usual.isEmpty() ? why : usual + ": " + why).orElse(usual));
    if (reason.isPresent()) {
      getElement().setAttribute("aria-disabled", "true");
      getElement().setAttribute("aria-description", reason.get());
    } else {
      getElement().removeAttribute("aria-disabled");
      getElement().removeAttribute("aria-description");
    }
  }
}
