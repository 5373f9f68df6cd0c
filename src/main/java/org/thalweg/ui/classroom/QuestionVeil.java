package org.thalweg.ui.classroom;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.ui.part.Hold;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.ScreenView;

/** Covers on one page what would give the answer away, for as long as that is asked for. */
final class QuestionVeil {
  private static final String PREDICTS = "ask.hold";

  private Covering wanted = Covering.none();
  private @Nullable HasElement screen;
  private boolean covers;
  private boolean withholds;
  private boolean holds;

  /** Withholds as well what would play the answer, on a page that can do so. */
  QuestionVeil withholding() {
    withholds = true;
    return this;
  }

  /** The page shows this screen now, or none. */
  void lieOn(Optional<? extends HasElement> shown) {
    HasElement next = shown.orElse(null);
    if (!Objects.equals(next, screen)) {
      screen = next;
      covers = false;
      holds = false;
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
    if (withholds && screen instanceof ScreenView<?, ?, ?> view) {
      boolean held = wanted.still().equals(Optional.of(view.screen()));
      if (holds || held) {
        Hold.on(view, held ? Optional.of(PREDICTS) : Optional.empty());
        holds = held;
      }
    }
  }
}
