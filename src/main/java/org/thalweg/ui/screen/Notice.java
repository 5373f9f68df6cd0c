package org.thalweg.ui.screen;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.thalweg.ui.part.Refusal;

/**
 * The sentence that says why a wish or an address was refused. It stays until the person does
 * something that works.
 */
final class Notice extends Paragraph {

  /** Nothing to say. */
  Notice() {
    addClassName("notice");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  /** Says why something was refused, or nothing any more. */
  void tell(Optional<? extends RuntimeException> refused) {
    setVisible(refused.isPresent());
    refused
        .map(Refusal::of)
        .ifPresent(
            refusal -> setText(getTranslation(refusal.key(), refusal.arguments().toArray())));
  }
}
