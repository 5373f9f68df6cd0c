package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Stage;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.part.Veil;

/** The sample question hides the arrows until the class watches, and the rate's words longer. */
@ViewPackages(classes = Numbers.class)
class QuestionVeilTest extends BrowserlessTest {
  private static final Covering ARROWS =
      new Covering(Map.of("arrows", "ask.veil"), Optional.empty());

  private final TestClass room = new TestClass(1);
  private final QuestionVeil veil = new QuestionVeil();
  private final Div arrows = Veil.named("arrows", new Div());
  private final Div words = Veil.named("rate-words", new Div());
  private final Div slope = Veil.named("slope", new Div());

  @ParameterizedTest
  @EnumSource
  void whatIsWatchedComesBackThenAndWhatTellsTheAnswerAtTheReveal(Stage stage) {
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE));
    if (stage != Stage.PREDICT) {
      room.moveTo(stage);
    }
    veil.lieOn(Optional.of(new Div(arrows, words, slope)));
    veil.show(room.seenBy(1).covered());
    assertEquals(stage == Stage.PREDICT ? "Comes back when you watch" : null, said(arrows));
    assertEquals(stage == Stage.REVEAL ? null : "Comes back at the reveal", said(words));
    assertEquals(null, said(slope));
  }

  /** "Hopping: it goes to and fro between two points for ever." */
  @ParameterizedTest
  @EnumSource
  void theScreenDoesNotTellWhatARunDoesWhereTheClassIsToTellIt(Stage stage) {
    room.ask(SampleQuestions.asking(new Ask.Next(Behaviour.HOP)));
    if (stage != Stage.PREDICT) {
      room.moveTo(stage);
    }
    Readout readout = new Readout();
    veil.lieOn(Optional.of(new Div(readout)));
    veil.show(room.seenBy(1).covered());
    Element verdict = readout.getElement().getChild(1);
    assertEquals(
        stage == Stage.REVEAL ? null : "Comes back at the reveal", verdict.getAttribute("veiled"));
    assertEquals(null, readout.getElement().getAttribute("veiled"));
  }

  /** "The best rate is 0.5." */
  @Test
  void theBestRateIsNotSaidWhileTheClassLooksForIt() {
    veil.lieOn(Optional.of(new Div(arrows, words)));
    sweep(Optional.of(Activity.SWEEP));
    assertEquals("Comes back at the reveal", said(words));
    assertEquals(null, said(arrows));
    room.teaching().tell(new ActivityCommand.Revealed(CommandId.random()));
    veil.show(Covering.of(room.state()));
    assertEquals(null, said(words));
    sweep(Optional.of(Activity.DATA_SET));
    assertEquals(null, said(words));
  }

  private void sweep(Optional<Activity> activity) {
    room.teaching()
        .tell(
            new ActivityCommand.ActivitySet(CommandId.random(), activity, OpenClass.BOWL.logged()));
    veil.show(Covering.of(room.state()));
  }

  @Test
  void liesOnAnotherScreenThatIsOpenedMeanwhile() {
    veil.show(ARROWS);
    veil.lieOn(Optional.of(new Div(arrows)));
    assertEquals("Comes back when you watch", said(arrows));
    veil.lift();
    assertFalse(arrows.getElement().hasAttribute("veiled"));
  }

  /** What the card of a guided lesson covers is none of its business. */
  @Test
  void liftsNothingThatItDidNotCover() {
    slope.getElement().setAttribute("veiled", "by a lesson");
    veil.lieOn(Optional.of(new Div(slope)));
    veil.show(Covering.none());
    veil.lift();
    assertEquals("by a lesson", said(slope));
  }

  private static String said(Div part) {
    return part.getElement().getAttribute("veiled");
  }
}
