package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Veil;

@ViewPackages(classes = Numbers.class)
class QuestionVeilTest extends BrowserlessTest {
  private static final Question HIDES_ARROWS = SampleQuestions.asking(SampleQuestions.CHOICE);

  private final QuestionVeil veil = new QuestionVeil();

  @Test
  void liesOnTheScreenUntilItIsWatched() {
    Div arrows = Veil.named("arrows", new Div());
    Div slope = Veil.named("slope", new Div());
    veil.lieOn(Optional.of(new Div(arrows, slope)));
    veil.show(HIDES_ARROWS, Stage.PREDICT);
    assertEquals("Comes back when you watch", arrows.getElement().getAttribute("veiled"));
    assertFalse(slope.getElement().hasAttribute("veiled"));
    veil.show(HIDES_ARROWS, Stage.WATCH);
    assertFalse(arrows.getElement().hasAttribute("veiled"));
  }

  @Test
  void liesOnAnotherScreenThatIsOpenedMeanwhile() {
    veil.show(HIDES_ARROWS, Stage.PREDICT);
    Div arrows = Veil.named("arrows", new Div());
    veil.lieOn(Optional.of(new Div(arrows)));
    assertEquals("Comes back when you watch", arrows.getElement().getAttribute("veiled"));
    veil.lift();
    assertFalse(arrows.getElement().hasAttribute("veiled"));
  }

  /** What the card of a guided lesson covers is none of its business. */
  @Test
  void liftsNothingThatItDidNotCover() {
    Div other = Veil.named("slope", new Div());
    other.getElement().setAttribute("veiled", "by a lesson");
    veil.lieOn(Optional.of(new Div(other)));
    veil.show(HIDES_ARROWS, Stage.WATCH);
    veil.lift();
    assertEquals("by a lesson", other.getElement().getAttribute("veiled"));
  }
}
