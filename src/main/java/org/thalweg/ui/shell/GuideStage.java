package org.thalweg.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thalweg.lesson.Card;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.Veil;

/** The screen as the guide changes it: what a card covers, and what it points at. */
final class GuideStage {
  private @Nullable HasElement screen;

  /** Works on this screen from now on. */
  void set(@Nullable HasElement shown) {
    screen = shown;
  }

  /** Covers and lights what a card names, and nothing else. */
  void prepare(Card card) {
    cover(card.hides());
    element().ifPresent(root -> Spotlight.light(root, card.spots()));
  }

  /** Covers nothing any more. */
  void unveil() {
    cover(Set.of());
  }

  /** Shows everything as it is without a lesson. */
  void uncover() {
    cover(Set.of());
    element().ifPresent(root -> Spotlight.light(root, Set.of()));
  }

  private void cover(Set<String> parts) {
    String words = I18NProvider.translate("lesson.veil");
    element().ifPresent(root -> Veil.cover(root, parts, words));
  }

  private Optional<Element> element() {
    return Optional.ofNullable(screen).map(HasElement::getElement);
  }
}
