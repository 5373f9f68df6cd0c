package org.thalweg.ui.classroom;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.ui.part.Veil;

/** Covers on one page what would give the answer away, for as long as that is asked for. */
final class QuestionVeil {
  private Covering wanted = Covering.none();
  private @Nullable HasElement screen;
  private boolean covers;

  /** The page shows this screen now, or none. */
  void lieOn(Optional<? extends HasElement> shown) {
    HasElement next = shown.orElse(null);
    if (!Objects.equals(next, screen)) {
      screen = next;
      covers = false;
    }
    cover();
  }

  /** This is to be covered. */
  void show(Covering now) {
    wanted = now;
    cover();
  }

  /** Nothing is asked. */
  void lift() {
    show(Covering.none());
  }

  private void cover() {
    Map<String, String> words = new HashMap<>();
    wanted.parts().forEach((part, key) -> words.put(part, I18NProvider.translate(key)));
    if (screen != null && (covers || !words.isEmpty())) {
      Veil.cover(screen.getElement(), words);
      covers = !words.isEmpty();
    }
  }
}
