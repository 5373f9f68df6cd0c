package org.thalweg.ui.classroom;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;
import org.thalweg.ui.part.Veil;

/** Covers on one page what would give the answer away, for as long as the class predicts. */
final class QuestionVeil {
  private Set<String> hidden = Set.of();
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

  /** A question is in this stage. */
  void show(Question question, Stage stage) {
    hidden = stage == Stage.PREDICT ? question.hides() : Set.of();
    cover();
  }

  /** Nothing is asked. */
  void lift() {
    hidden = Set.of();
    cover();
  }

  private void cover() {
    if (screen != null && (covers || !hidden.isEmpty())) {
      Veil.cover(screen.getElement(), hidden, I18NProvider.translate("ask.veil"));
      covers = !hidden.isEmpty();
    }
  }
}
