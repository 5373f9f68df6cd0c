package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.LessonPlace;
import org.thalweg.classroom.Scene;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Browser;
import tools.jackson.databind.node.ObjectNode;

/** A teacher's side of asking over a real room. */
@ViewPackages(classes = Numbers.class)
class AskingTest extends BrowserlessTest {
  private final TestClass room = new TestClass(3);
  private Asking asking;

  @BeforeEach
  void openThePage() {
    RouteConfiguration.forSessionScope().setRoute("", Div.class);
    asking = new Asking(SampleLesson.tools());
    UI.getCurrent().add(asking, asking.button());
    asking.teach(Optional.of(room.teaching()));
    show();
  }

  @Test
  void oneButtonLeadsThroughAllStagesAndSaysWhatComes() {
    choose("Where to?");
    assertEquals("Where to?", room.round().question().title());
    List<String> said = new ArrayList<>();
    while (next().isVisible()) {
      said.add(next().getText());
      click(next(), 1);
      show();
    }
    assertEquals(
        List.of(
            "Next: watch",
            "Next: what did it do?",
            "Next: talk",
            "Next: vote again",
            "Next: reveal"),
        said);
    assertEquals(Stage.REVEAL, room.round().stage());
  }

  @Test
  void whatIsLeftOfAQuestionCanBeLeftOut() {
    choose("Where to?");
    room.answer(1, new Answer.Option(1));
    NativeButton reveal = find(NativeButton.class).withText("Reveal now").single();
    click(reveal, 1);
    show();
    assertEquals(Stage.REVEAL, room.round().stage());
    assertTrue(text().contains("first 1"));
    assertFalse(reveal.isVisible());
    assertFalse(next().isVisible());
  }

  /** The card of every page of the teacher goes, and the panel of every student. */
  @Test
  void putsAQuestionAwayForEverybody() {
    choose("Where to?");
    room.moveTo(Stage.REVEAL);
    show();
    assertTrue(room.seenBy(1).asked().isPresent());
    click(find(NativeButton.class).withText("Put away").single(), 1);
    show();
    assertFalse(text().contains("It goes against the gradient."), text());
    assertEquals(Optional.empty(), room.seenBy(1).asked());
  }

  /** Also when it is no part of the lesson. */
  @Test
  void aQuestionInBetweenIsRevealedInALessonAndGoesWithItsPart() {
    choose("A walk");
    choose("Where to?");
    room.moveTo(Stage.REVEAL);
    show();
    assertTrue(text().contains("It goes against the gradient."), text());
    click(next(), 1);
    show();
    assertFalse(text().contains("It goes against the gradient."), text());
  }

  @Test
  void opensTheScreenOfTheQuestion() {
    choose("Where to?");
    assertEquals(List.of("booth"), shownNow().get("surface"));
  }

  @Test
  void countsWhoHasAnsweredAndTellsNothingElseBeforeTheReveal() {
    choose("Where to?");
    room.answer(1, new Answer.Option(0)).answer(3, new Answer.Option(1));
    show();
    assertTrue(text().contains("2 of 3 answered"));
    assertFalse(text().contains("Thinks that it climbs."));
    assertFalse(text().contains("first 1"));
    room.moveTo(Stage.SAW).answer(1, new Answer.Option(0)).moveTo(Stage.VOTE);
    room.answer(1, new Answer.Option(1)).answer(3, new Answer.Option(1));
    show();
    assertFalse(text().contains("first 1"));
    room.moveTo(Stage.REVEAL);
    show();
    assertTrue(text().contains("Upfirst 1then 0Thinks that it climbs."));
    assertTrue(text().contains("Downrightfirst 1then 2Yes."));
    assertTrue(text().contains("100 % told something else"));
    assertTrue(text().contains("50 % were right at first (1 of 2)."));
    assertTrue(text().contains("It goes against the gradient."));
  }

  /** Folded up and never on the projector: the class should not hear how many were wrong. */
  @Test
  void tellsTheTeacherBeforeTheTalkWhetherItPays() {
    choose("Where to?");
    room.answer(1, new Answer.Option(0)).answer(3, new Answer.Option(1)).moveTo(Stage.WATCH);
    show();
    assertFalse(text().contains("were right at first"));
    room.moveTo(Stage.SAW);
    show();
    assertTrue(text().contains("50 % were right at first (1 of 2)."));
    NativeDetails notes = find(NativeDetails.class, find(QuestionCard.class).single()).single();
    assertTrue(notes.hasClassName("present-hidden") && !notes.isOpen());
  }

  /** The second click comes before the page has shown what the first one did, or after it. */
  @Test
  void aDoubleClickIsOneCommand() {
    choose("Where to?");
    click(next(), 1);
    click(next(), 1);
    show();
    assertEquals(Stage.WATCH, room.round().stage());
    click(next(), 2);
    assertEquals(Stage.WATCH, room.round().stage());
  }

  /** A press goes where the button said, also when the server has gone on meanwhile. */
  @ParameterizedTest
  @ValueSource(strings = {"Where to?", "A walk"})
  void aPressOverASlowLineLeavesNothingOut(String begun) {
    choose(begun);
    ObjectNode pressed = Browser.click(next().getElement(), 1);
    for (int i = 0; i < 5; i++) {
      OnPage.fire(next().getElement(), "click", pressed);
      show();
    }
    assertEquals(begun.equals("A walk") ? Stage.PREDICT : Stage.WATCH, room.round().stage());
  }

  @Test
  void askingTwiceFromOneDialogAsksOnce() {
    choose("Where to?");
    click(choice("Where to?"), 1);
    assertEquals(1, room.state().rounds().all().size());
  }

  @Test
  void aPreparedLessonGoesOnByOneButton() {
    choose("A walk");
    assertEquals(List.of("bowl"), shownNow().get("surface"));
    assertTrue(text().contains("A walk: part 1 of 4"));
    goOn("Next: Ask");
    assertEquals("Where to?", room.round().question().title());
    for (int stage = 1; stage < Stage.values().length; stage++) {
      click(next(), 1);
      show();
    }
    assertEquals(Stage.REVEAL, room.round().stage());
    goOn("Next: Try");
    assertEquals(
        Optional.of(new Scene(Screen.DESCEND, "surface=saddle")),
        room.state().activities().exploration().start());
    assertEquals(List.of("saddle"), shownNow().get("surface"));
    goOn("Next: Rest");
    assertFalse(room.state().activities().exploration().underWay());
    assertEquals(Optional.of(new LessonPlace("walk", 3)), room.state().activities().place());
    goOn("Close this prepared lesson");
    assertEquals(Optional.empty(), room.state().activities().place());
  }

  @Test
  void aPreparedLessonCanBeLeftInEveryPart() {
    choose("A walk");
    goOn("Next: Ask");
    assertTrue(text().contains("A walk: part 2 of 4"), text());
    new OnPage(asking).click("Leave the lesson");
    show();
    assertEquals(Optional.empty(), room.state().activities().place());
    assertFalse(text().contains("A walk: part"), text());
    assertEquals(Optional.empty(), room.state().rounds().current(), "so is its question");
    assertFalse(new OnPage(asking).buttons().contains("Leave the lesson"));
  }

  @Test
  void aPreparedLessonThatIsChosenAgainShowsItsFirstPartAgain() {
    choose("A walk");
    choose("Where to?");
    room.moveTo(Stage.REVEAL);
    show();
    assertEquals(List.of("booth"), shownNow().get("surface"));
    choose("A walk");
    assertEquals(List.of("bowl"), shownNow().get("surface"));
    assertTrue(text().contains("A walk: part 1 of 4"));
    assertFalse(text().contains("It goes against the gradient."), text());
  }

  /** Both press the button before either page has heard of the other. */
  @Test
  void twoTabsOfOneTeacherGoOnOnce() {
    choose("A walk");
    Asking other = new Asking(SampleLesson.tools());
    UI.getCurrent().add(other);
    other.teach(Optional.of(room.teaching()));
    other.show(ClassState.of(room.state()));
    NativeButton onOther = next(other);
    click(next(), 1);
    room.answer(1, new Answer.Option(0));
    click(onOther, 1);
    assertEquals(1, room.state().rounds().all().size());
    assertEquals(1, room.round().in(Stage.PREDICT).size());
  }

  /** The browser says the how manyeth click in a row it is. */
  private static void click(NativeButton button, int clickInARow) {
    OnPage.fire(button.getElement(), "click", Browser.click(button.getElement(), clickInARow));
  }

  private void goOn(String words) {
    assertEquals(words, next().getText());
    click(next(), 1);
    show();
  }

  /** The page is told what the room is now, as the watch of the bar does it. */
  private void show() {
    asking.show(ClassState.of(room.state()));
  }

  private void choose(String title) {
    click(find(NativeButton.class).withText("Ask").single(), 1);
    click(choice(title), 1);
    show();
  }

  private NativeButton choice(String title) {
    return find(NativeButton.class, asking).all().stream()
        .filter(button -> button.getElement().getTextRecursively().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  private NativeButton next() {
    return next(asking);
  }

  private NativeButton next(Asking page) {
    return find(NativeButton.class, page).all().stream()
        .filter(button -> button.hasClassName("question-next"))
        .findFirst()
        .orElseGet(() -> {
          NativeButton none = new NativeButton();
          none.setVisible(false);
          return none;
        });
  }

  private String text() {
    return asking.getElement().getTextRecursively();
  }

  private static Map<String, List<String>> shownNow() {
    return UI.getCurrent()
        .getInternals()
        .getActiveViewLocation()
        .getQueryParameters()
        .getParameters();
  }
}
