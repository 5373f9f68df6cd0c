package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Stage;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.Browser;
import org.thalweg.ui.part.IntoView;
import org.thalweg.ui.part.LearningRateControl;

/** A student's panel over a real room. */
@ViewPackages(classes = Numbers.class)
class QuestionPanelTest extends BrowserlessTest {
  private static final String RIGHT = "option:1";

  private final TestClass room = new TestClass(2);
  private final QuestionPanel panel =
      new QuestionPanel(room.rooms(), new ClassRuns(List.of(new CatalogueStarts()), Runnable::run));

  @BeforeEach
  void openThePage() {
    panel.answerAs(room.student(1));
    UI.getCurrent().add(panel);
  }

  @Test
  void isNotThereUntilSomethingIsAsked() {
    show();
    assertFalse(panel.isVisible());
    ask();
    assertTrue(panel.isVisible());
    assertEquals(List.of("Up", "Down", "It stays"), options());
    assertEquals(List.of("A.", "B.", "C."), letters());
  }

  @Test
  void anAnswerIsStoredUnderTheNameThatThePageGaveIt() {
    ask();
    String id = UUID.randomUUID().toString();
    assertEquals("", box().answer(id, RIGHT));
    assertEquals("option:1", stored());
    assertEquals("", box().answer(id, "option:0"));
    assertEquals(new Answer.Option(1), room.round().in(Stage.PREDICT).at(1).orElseThrow());
    assertEquals("", box().answer(UUID.randomUUID().toString(), "option:0"));
    assertEquals(new Answer.Option(0), room.round().in(Stage.PREDICT).at(1).orElseThrow());
    assertEquals(1, room.round().in(Stage.PREDICT).size());
  }

  @Test
  void saysWhyAnAnswerIsNotStored() {
    ask();
    AnswerBox first = box();
    String id = UUID.randomUUID().toString();
    assertEquals("This is no answer to the question.", first.answer(id, "option:7"));
    assertEquals("This is no answer to the question.", first.answer("x", RIGHT));
    assertEquals("This is no answer to the question.", first.answer(null, null));
    assertEquals("Your last answer came too late to count.", first.late(null, null));
    room.moveTo(Stage.WATCH);
    assertEquals("This stage is over.", first.answer(id, RIGHT));
    assertEquals(0, room.round().in(Stage.PREDICT).size());
    ask();
    assertEquals("This question is not asked any more.", first.answer(id, RIGHT));
  }

  /** The page asks at once, in each stage, for what it had kept. */
  @Test
  void namesInEveryStageWhatCameTooLate() {
    ask();
    room.answer(2, new Answer.Option(1));
    for (Stage stage : List.of(Stage.WATCH, Stage.SAW, Stage.TALK, Stage.VOTE, Stage.REVEAL)) {
      room.moveTo(stage);
      show();
      assertEquals(
          "Your prediction for “Where to?” came too late to count.",
          box().late("1 PREDICT", RIGHT));
    }
    ask();
    assertEquals(
        "Your second answer to “Where to?” came too late to count.", box().late("1 VOTE", RIGHT));
    assertEquals("Your last answer came too late to count.", box().late("1 WATCH", RIGHT));
  }

  /** Only the word for it got lost. */
  @Test
  void saysNothingOfWhatIsStoredAndThatItCountsWhereAChangeCameTooLate() {
    ask();
    room.answer(1, new Answer.Option(1)).moveTo(Stage.WATCH);
    show();
    assertEquals("", box().late("1 PREDICT", RIGHT));
    assertEquals(
        "Your prediction for “Where to?” came too late to count. What you sent before counts.",
        box().late("1 PREDICT", "option:0"));
  }

  @Test
  void showsWhatIsStoredAlsoOnAFreshPage() {
    ask();
    room.answer(1, new Answer.Option(2));
    show();
    assertEquals("option:2", stored());
    room.moveTo(Stage.VOTE);
    show();
    assertEquals("", stored());
  }

  /** What is not asked of a student is not on the page, and no answer of anybody else is. */
  @Test
  void tellsNothingBeforeTheReveal() {
    ask();
    StudentState before = room.seenBy(1);
    room.answer(2, new Answer.Option(1));
    assertEquals(before, room.seenBy(1));
    for (Stage stage : Stage.values()) {
      if (stage != Stage.PREDICT) {
        room.moveTo(stage);
        show();
      }
      boolean tells = stage == Stage.REVEAL;
      assertEquals(tells, text().contains("Thinks that it climbs."), stage.name());
      assertEquals(tells, text().contains("The gradient points uphill"), stage.name());
      assertEquals(tells, text().contains("first 1"), stage.name());
    }
  }

  /** "It was measured at 4." is what no screen shows. */
  @Test
  void whatNoScreenShowsIsReadFromWatchingOn() {
    ask();
    assertFalse(text().contains("It was measured at 4."), text());
    for (Stage stage : List.of(Stage.WATCH, Stage.SAW, Stage.TALK, Stage.VOTE, Stage.REVEAL)) {
      room.moveTo(stage);
      show();
      assertTrue(text().contains("It was measured at 4."), stage + ": " + text());
      assertEquals(stage == Stage.WATCH, text().contains("Read what was found out."));
    }
    assertFalse(text().contains("Watch the screen."), text());
  }

  @Test
  void showsBothOwnAnswersAgainstTheClass() {
    ask();
    room.answer(1, new Answer.Option(0)).answer(2, new Answer.Option(1)).moveTo(Stage.VOTE);
    room.answer(1, new Answer.Option(1)).answer(2, new Answer.Option(1)).moveTo(Stage.REVEAL);
    show();
    List<String> lines =
        find(VoteBars.class, panel)
            .single()
            .getChildren()
            .map(line -> line.getElement().getTextRecursively())
            .toList();
    assertEquals("Upyour first answerfirst 1then 0Thinks that it climbs.", lines.get(0));
    assertEquals("Downrightyour second answerfirst 1then 2Yes.", lines.get(1));
    assertEquals("It staysfirst 0then 0Thinks that it rests.", lines.get(2));
    assertTrue(text().contains("You are right: “Down”. Yes."));
  }

  /** The teacher may have changed the learning rate before the class watched. */
  @Test
  void saysOfWhichRunTheRightAnswerIsTrue() {
    String sentence = "what the run does as the question set it up";
    ask();
    room.moveTo(Stage.REVEAL);
    show();
    assertFalse(text().contains(sentence), text());
    for (Ask ask : List.of(new Ask.Next(Behaviour.SETTLE), new Ask.EndPoint(0, 0, 0.1))) {
      room.ask(SampleQuestions.asking(ask)).moveTo(Stage.REVEAL);
      show();
      assertTrue(text().contains(sentence), text());
    }
  }

  @Test
  void whereNobodyVotedASecondTimeNoSecondVoteIsSeen() {
    ask();
    room.answer(1, new Answer.Option(1)).moveTo(Stage.REVEAL);
    show();
    assertTrue(text().contains("Downrightyour first answerfirst 1Yes."), text());
    assertFalse(text().contains("then 0"), text());
  }

  @Test
  void theFirstAnswerStandsBeforeTheSecond() {
    ask();
    room.answer(1, new Answer.Option(0)).moveTo(Stage.VOTE);
    room.answer(1, new Answer.Option(0)).moveTo(Stage.REVEAL);
    show();
    String up =
        find(VoteBars.class, panel)
            .single()
            .getChildren()
            .findFirst()
            .orElseThrow()
            .getElement()
            .getTextRecursively();
    assertTrue(up.startsWith("Upyour first answeryour second answerfirst 1then 1"), up);
  }

  /** To watch and to talk, a learner needs to see something else. */
  @Test
  void comesIntoViewWhereSomethingIsWantedOfTheLearner() {
    UI.getCurrent().add(new IntoView());
    List<Stage> brought = new ArrayList<>();
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE));
    for (Stage stage : Stage.values()) {
      if (stage != Stage.PREDICT) {
        room.moveTo(stage);
      }
      show();
      if (Browser.calls().stream().anyMatch(call -> call.contains("bring"))) {
        brought.add(stage);
      }
      show();
      assertTrue(Browser.calls().stream().noneMatch(call -> call.contains("bring")));
    }
    assertEquals(List.of(Stage.PREDICT, Stage.SAW, Stage.VOTE, Stage.REVEAL), brought);
  }

  /** Who hears a stage hears of which question, and a new one whole. */
  @Test
  void aScreenReaderHearsWhichQuestionAStageIsAbout() {
    UI.getCurrent().add(new Announcer());
    Browser.calls();
    ask();
    assertEquals(List.of("Predict. Where to? The hiker feels the slope only."), said());
    room.moveTo(Stage.SAW);
    show();
    assertEquals(List.of("What did it do? Where to?"), said());
  }

  /** The page sends nothing of a slider that is unset. */
  @Test
  void theSliderOfARateStandsWhereNobodyHasPutItInBothVotes() {
    room.ask(SampleQuestions.asking(new Ask.Rate(0.4, 0.6)));
    show();
    assertTrue(isUnset());
    room.moveTo(Stage.VOTE);
    show();
    assertTrue(isUnset());
  }

  private boolean isUnset() {
    return find(LearningRateControl.class, panel).single().getElement().hasAttribute("data-unset");
  }

  private static List<String> said() {
    return Browser.calls().stream()
        .filter(call -> call.contains("say"))
        .map(call -> call.substring(call.indexOf(") ") + 2))
        .toList();
  }

  private void ask() {
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE));
    show();
  }

  private void show() {
    panel.show(room.seenBy(1));
  }

  private AnswerBox box() {
    return find(AnswerBox.class, panel).single();
  }

  private String stored() {
    return box().getElement().getProperty("stored");
  }

  /** As the teacher's card has them. */
  private List<String> letters() {
    return find(NativeButton.class, panel).all().stream()
        .map(option -> option.getElement().getAttribute("data-letter"))
        .toList();
  }

  private List<String> options() {
    return find(NativeButton.class, panel).all().stream().map(NativeButton::getText).toList();
  }

  private String text() {
    return panel.getElement().getTextRecursively();
  }
}
