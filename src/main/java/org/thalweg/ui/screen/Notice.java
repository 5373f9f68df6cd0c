package org.thalweg.ui.screen;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.thalweg.ui.part.Hold;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.part.RefusedException;

/**
 * The sentence that says why a wish or an address was refused. It stays until the person does
 * something that works, or until what was withheld can be used again.
 */
final class Notice extends Paragraph implements Hold.Part {
  private Optional<String> withheld = Optional.empty();

  /** Nothing to say. */
  Notice() {
    addClassName("notice");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  /** Says why something was refused, or nothing any more. */
  void tell(Optional<? extends RuntimeException> refused) {
    setVisible(refused.isPresent());
    withheld =
        refused
            .filter(RefusedException.class::isInstance)
            .map(refusal -> ((RefusedException) refusal).key())
            .filter(key -> Hold.over(this).equals(Optional.of(key)));
    refused
        .map(Refusal::of)
        .ifPresent(
            refusal -> setText(getTranslation(refusal.key(), refusal.arguments().toArray())));
  }

  @Override
  public void holdChanged() {
    if (withheld.isPresent()) {
      tell(Optional.empty());
    }
  }
}
