package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.question.PlainRuns;
import org.thalweg.classroom.question.PreparedLessons;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.QuestionBank;
import org.thalweg.classroom.question.QuestionFile;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.screen.NumberScreen;
import org.thalweg.ui.screen.SharedScreen;
import tools.jackson.databind.node.ObjectNode;

/** What a class is shown when it begins to watch; a number stands for the run on its screen. */
@ViewPackages(classes = Numbers.class)
class WatchingTest extends BrowserlessTest {
  private static final String SAW = "Next: what did it do?";
  private static final String OTHER = "The class looked at something else";
  private static final String NOTHING = "The class has not been shown anything yet.";

  private final OpenClass room = new OpenClass();
  private SharedScreen<?, ?, ?> screen;

  @Test
  void whatNeedsNoHandBeginsByItselfOnce() {
    Asking page = asked("play: 4");
    Asking other = page();
    see(other);
    assertEquals(List.of("0"), number());
    new OnPage(page).click("Next: watch");
    new OnPage(other).click("Next: watch");
    assertEquals(List.of("4"), number());
    see(page);
    new OnPage(page).click(SAW);
    assertEquals(Stage.SAW, stage(), "a class that was shown something");
  }

  /** Somebody has gone elsewhere meanwhile, or has changed what the question says. */
  @Test
  void thePictureOfAQuestionIsBackBeforeTheClassWatches() {
    Asking page = asked("play: 4");
    room.show(7);
    new OnPage(page).click("Next: watch");
    assertEquals(Stage.PREDICT, stage());
    assertTrue(new OnPage(page).shows(OTHER), new OnPage(page).text());
    assertEquals(List.of("0"), number());
    new OnPage(page).click("Next: watch");
    assertEquals(Stage.WATCH, stage());
    assertEquals(List.of("4"), number());
  }

  /** The picture stays while the class says what it did. */
  @Test
  void whatStillGoesIsStoppedOnceWhenTheClassIsAskedWhatItDid() {
    Asking page = asked("play: 4");
    new OnPage(page).click("Next: watch");
    Asking other = page();
    see(page);
    see(other);
    new OnPage(page).click(SAW);
    new OnPage(other).click(SAW);
    assertEquals(List.of("54"), number());
    see(page);
    new OnPage(page).click("Next: talk");
    assertEquals(List.of("54"), number());
  }

  @Test
  void aClassThatWasShownNothingIsNotAskedWhatItSaw() {
    Asking page = asked("");
    new OnPage(page).click("Next: watch");
    see(page);
    ObjectNode slow = OnPage.click(next(page), 1);
    new OnPage(page).click(SAW);
    assertEquals(Stage.WATCH, stage());
    assertTrue(new OnPage(page).shows(NOTHING), new OnPage(page).text());
    assertEquals("alert", note(page).getElement().getAttribute("role"));
    OnPage.fire(next(page), "click", slow);
    assertEquals(Stage.WATCH, stage(), "whoever pressed has not read it yet");
    new OnPage(page).click(SAW);
    assertEquals(Stage.SAW, stage());
    see(page);
    assertFalse(new OnPage(page).shows(NOTHING));
  }

  @Test
  void aClassThatWasShownSomethingGoesOn() {
    Asking page = asked("");
    new OnPage(page).click("Next: watch");
    see(page);
    room.show(7);
    new OnPage(page).click(SAW);
    assertEquals(Stage.SAW, stage());
  }

  /** As a needle that is turned once around. */
  @Test
  void whatIsAsBeforeAgainHasBeenSomethingMeanwhile() {
    Asking page = asked("");
    new OnPage(page).click("Next: watch");
    see(page);
    room.show(7);
    room.pass(1_000);
    room.show(0);
    new OnPage(page).click(SAW);
    assertEquals(Stage.SAW, stage());
  }

  @Test
  void wordsAreSomethingToo() {
    Asking page = asked("tell: It was measured at 4.");
    new OnPage(page).click("Next: watch");
    see(page);
    new OnPage(page).click(SAW);
    assertEquals(Stage.SAW, stage());
  }

  /** After a reload nobody knows what the class has seen before. */
  @Test
  void aPageThatComesLaterObjectsToNothing() {
    new OnPage(asked("")).click("Next: watch");
    Asking later = page();
    see(later);
    new OnPage(later).click(SAW);
    assertEquals(Stage.SAW, stage());
  }

  @Test
  void whatTellsTheAnswerIsCoveredOnEveryPageUntilTheReveal() {
    Asking page = asked("hide: rate-words");
    NumberScreen teachers = new NumberScreen();
    page.opened(Optional.of(teachers));
    OnPage student = room.pageOf(room.join("Ada")).click("Look closer");
    NumberScreen closer = find(NumberScreen.class, student.root()).single();
    new OnPage(page).click("Next: watch");
    see(page);
    OpenClass.settle();
    assertEquals(List.of(true, true), List.of(isCovered(teachers), isCovered(closer)));
    new OnPage(page).click("Reveal now");
    see(page);
    OpenClass.settle();
    assertEquals(List.of(false, false), List.of(isCovered(teachers), isCovered(closer)));
  }

  /** Whoever plays it before gives the answer away. */
  @Test
  void whatLetsARunGoIsWithheldOnEveryPageOfTheTeacherUntilTheClassWatches() {
    Asking page = asked("");
    Asking other = page();
    see(other);
    ReasonedButton here = startOn(page);
    ReasonedButton there = startOn(other);
    Optional<String> predicts =
        Optional.of("The class predicts first. \"Next: watch\" lets it see this.");
    assertEquals(List.of(predicts, predicts), List.of(here.reason(), there.reason()));
    new OnPage(page).click("Next: watch");
    see(page);
    see(other);
    assertEquals(
        List.of(Optional.empty(), Optional.empty()), List.of(here.reason(), there.reason()));
  }

  @Test
  void onAScreenThatIsNotAskedAboutNothingIsWithheld() {
    asked("");
    NumberScreen another = new NumberScreen();
    ReasonedButton start = ReasonedButton.starting(() -> {});
    another.add(start);
    QuestionVeil veil = new QuestionVeil().withholding();
    veil.lieOn(Optional.of(another));
    veil.show(new Covering(Map.of(), Optional.of(Screen.NETWORK)));
    assertEquals(Optional.empty(), start.reason());
    veil.show(new Covering(Map.of(), Optional.of(Screen.DESCEND)));
    assertTrue(start.reason().isPresent());
    veil.lift();
    assertEquals(Optional.empty(), start.reason());
  }

  /** A screen on a page of the teacher's, with a button that lets something go. */
  private static ReasonedButton startOn(Asking page) {
    NumberScreen opened = new NumberScreen();
    ReasonedButton start = ReasonedButton.starting(() -> {});
    opened.add(start);
    page.opened(Optional.of(opened));
    return start;
  }

  private static boolean isCovered(NumberScreen shown) {
    return isCovered(shown.getElement());
  }

  private static boolean isCovered(Element part) {
    return part.hasAttribute("veiled")
        || part.getChildren().filter(each -> !each.isTextNode()).anyMatch(each -> isCovered(each));
  }

  private Asking asked(String line) {
    RouteConfiguration.forSessionScope().setRoute("", Div.class);
    screen = room.show(0);
    Asking page = page();
    assertTrue(room.teacher().tell(new QuestionCommand.Asked(Teaching.id(), 1, question(line))));
    see(page);
    return page;
  }

  private static Question question(String line) {
    String text =
        """
        # Where to?
        idea: It climbs.
        source: nobody
        tag: descent
        ## Predict
        screen: /?surface=bowl
        Which way?
        ( ) Up | No.
        (x) Down | Yes.
        ## Watch
        %s
        Look.
        ## What did it do?
        ( ) It rose | No.
        (x) It fell | Yes.
        ## Explain
        It goes against the gradient.
        """;
    return QuestionFile.read("way", text.formatted(line), new PlainRuns());
  }

  private Asking page() {
    QuestionBank bank = new QuestionBank(new PlainRuns());
    ClassWork work =
        new ClassWork(
            code -> room.screens().of(code).map(now -> Shown.of(now.screen(), now.query())),
            room.work().runs(),
            room.work().scheduler());
    Asking page =
        new Asking(
            new ClassTools(
                room.screens(),
                bank,
                new PreparedLessons(bank),
                new StartedActivities(work),
                work));
    UI.getCurrent().add(page);
    page.teach(Optional.of(room.teacher()));
    return page;
  }

  private void see(Asking page) {
    page.show(ClassState.of(room.state()));
  }

  private Stage stage() {
    return room.state().rounds().current().orElseThrow().stage();
  }

  private List<String> number() {
    Map<String, List<String>> query = screen.query();
    return query.getOrDefault("step", List.of());
  }

  private Element next(Asking page) {
    return find(Component.class, page).all().stream()
        .map(Component::getElement)
        .filter(each -> each.hasAttribute("data-offer"))
        .findFirst()
        .orElseThrow();
  }

  private RefusedNote note(Asking page) {
    return find(RefusedNote.class, page).single();
  }
}
