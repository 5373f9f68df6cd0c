package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.thalweg.ui.classroom.Taught.answers;
import static org.thalweg.ui.classroom.Taught.hasSent;
import static org.thalweg.ui.classroom.Taught.option;
import static org.thalweg.ui.classroom.Taught.panel;
import static org.thalweg.ui.classroom.Taught.standing;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** A question before a class: one teacher and students, each in a browser of their own. */
@InBrowser
class QuestionBrowserIT {
  private static final String LENGTHS = "Do the steps keep their length?";
  private static final String ALIKE = "All are equally long";
  private static final String SHORTER = "Each is shorter than the one before";

  /** What only the reveal may tell. */
  private static final List<String> SECRETS =
      List.of(
          "Takes the learning rate for the length of the step",
          "The learning rate says how much of the slope",
          "Thinks of a ball that rolls",
          "A step is the learning rate times the slope",
          "first 1");

  private static final Pattern NAMES = Pattern.compile("\"name\":\\{[^}]*\"value\":\"([^\"]*)\"");

  /** Whether a chart of the page draws the place (0.01, −0.02). */
  private static final String DRAWN =
      "() => [...document.querySelectorAll('live-chart')].some((chart) =>"
          + " [...chart.drawing.series.values()].some(({ points }) =>"
          + " points.xs.subarray(0, points.length).some((x) => Math.abs(x - 0.01) < 1e-6)))";

  @Test
  void aClassGoesFromThePredictionToTheExplanation(
      Visitor teacher, @OnPhone Visitor phone, Visitor desk, Visitor keys) {
    List<Visitor> everybody = List.of(teacher, phone, desk, keys);
    Taught room = Taught.by(teacher).joinedBy(phone).joinedBy(desk).joinedBy(keys);
    room.ask(LENGTHS);
    predict(room, phone, desk, keys);
    everybody.forEach(QuestionBrowserIT::tellsNothing);
    everybody.forEach(visitor -> assertThat(veils(visitor)).not().hasCount(0));
    teacher.hasNoBarriers();
    phone.hasNoBarriers();

    room.next().dblclick();
    assertThat(room.next()).hasText("Next: what did it do?");
    everybody.forEach(visitor -> assertThat(veils(visitor)).hasCount(0));
    assertThat(panel(desk)).containsText("Watch the screen.");
    everybody.forEach(QuestionBrowserIT::tellsNothing);
    tellAndVote(room, phone, desk, keys);
    everybody.forEach(QuestionBrowserIT::tellsNothing);
    room.goOn("Next: reveal");
    reveals(teacher, phone, keys);
  }

  private static void tellAndVote(Taught room, Visitor phone, Visitor desk, Visitor keys) {
    room.goOn("Next: what did it do?");
    answers(phone, "The steps stayed alike");
    answers(desk, "Each step was a fifth shorter than the one before");
    room.hasCounted("2 of 3 answered");
    room.goOn("Next: talk");
    assertThat(panel(phone)).containsText("Talk to your neighbour");
    room.goOn("Next: vote again");
    for (Visitor student : List.of(phone, desk, keys)) {
      answers(student, SHORTER);
    }
    room.hasCounted("3 of 3 answered");
  }

  private static void predict(Taught room, Visitor phone, Visitor desk, Visitor keys) {
    assertThat(panel(phone)).containsText("The learning rate is 0.1 and stays so.");
    room.hasCounted("0 of 3 answered");
    answers(phone, ALIKE);
    room.hasCounted("1 of 3 answered");
    answers(desk, ALIKE);
    answers(desk, SHORTER);
    room.hasCounted("2 of 3 answered");
    tabTo(keys, SHORTER);
    keys.page().keyboard().press("Enter");
    hasSent(keys, SHORTER);
    room.hasCounted("3 of 3 answered");
    String name = phone.page().locator(".room-header").innerText();
    phone.page().reload();
    phone.settle();
    hasSent(phone, ALIKE);
    assertThat(phone.page().locator(".room-header")).hasText(Pattern.compile(flat(name)));
    room.hasCounted("3 of 3 answered");
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", "\\\\s*");
  }

  private static void reveals(Visitor teacher, Visitor phone, Visitor keys) {
    Locator lines = teacher.page().locator(".course-card .vote-bars > li");
    assertThat(lines.nth(0)).hasText(Pattern.compile(ALIKE + "\\s*first 1\\s*then 0.*"));
    assertThat(lines.nth(1)).hasText(Pattern.compile(SHORTER + "\\s*right\\s*first 2\\s*then 3.*"));
    assertThat(lines.nth(2)).hasText(Pattern.compile(".*first 0\\s*then 0.*"));
    Locator card = teacher.page().locator(".course-card");
    assertThat(card).containsText("50 % told something else than what there was to see (");
    assertThat(card).containsText("67 % were right at first (2 of 3).");
    assertThat(card).containsText("let one of them say why");
    assertThat(card).containsText(SECRETS.get(3));
    assertThat(panel(phone)).containsText("You are right: “" + SHORTER + "”.");
    Locator own = panel(phone).locator(".vote-bars > li");
    assertThat(own.nth(0)).containsText("your first answer");
    assertThat(own.nth(1)).containsText("your second answer");
    assertThat(panel(keys).locator(".vote-bars > li").nth(0)).not().containsText("your");
    teacher.hasNoBarriers();
    phone.hasNoBarriers();
  }

  @Test
  void anAnswerWithoutAConnectionIsKeptAndSentByItself(Visitor teacher, @OnPhone Visitor student) {
    Taught room = Taught.by(teacher).joinedBy(student).ask(LENGTHS);
    assertThat(option(student, SHORTER)).isVisible();
    student.page().context().setOffline(true);
    option(student, SHORTER).click();
    assertThat(standing(student))
        .hasText("Not sent yet: it goes out by itself as soon as you are connected.");
    assertThat(option(student, SHORTER)).hasAttribute("aria-pressed", "true");
    room.hasCounted("0 of 1 answered");
    student.page().context().setOffline(false);
    hasSent(student, SHORTER);
    room.hasCounted("1 of 1 answered");
    student.forgetTroubles();
  }

  /** A place is typed by one and clicked by the other. */
  @Test
  void placesAreAnswersToo(Visitor teacher, @OnPhone Visitor typing, Visitor pointing) {
    Taught room = Taught.by(teacher).joinedBy(typing).joinedBy(pointing).ask("Where does it end?");
    Taught.button(typing, "Send this place").click();
    assertThat(standing(typing)).containsText("nothing was sent");
    assertThat(typing.page().locator("answer-box")).hasAttribute("refused", "");
    coordinate(typing, 0).fill("0,01");
    coordinate(typing, 1).fill("−0.02");
    Taught.button(typing, "Send this place").click();
    assertThat(standing(typing)).containsText("Sent.");
    assertThat(typing.page().locator("answer-box[refused]")).hasCount(0);
    panel(pointing).locator("live-chart canvas").first().click();
    assertThat(coordinate(pointing, 0)).not().hasValue("");
    Taught.button(pointing, "Send this place").click();
    assertThat(standing(pointing)).containsText("Sent.");
    room.hasCounted("2 of 2 answered");
    typing.page().reload();
    assertThat(coordinate(typing, 0)).hasValue("0.01");
    placesAreSeenInTheEndOnly(room, teacher, typing, pointing);
  }

  /** A rate is typed as people write it. */
  @Test
  void ratesAreAnswersToo(Visitor teacher, @OnPhone Visitor typing) {
    Taught room = Taught.by(teacher).joinedBy(typing);
    room.ask("Which learning rate needs the fewest steps?");
    assertThat(panel(typing)).containsText("Name the learning rate");
    sendsNoRateThatNobodyHasChosen(typing);
    Locator exact = panel(typing).locator("learning-rate-control #exact");
    exact.fill("1/2");
    exact.press("Enter");
    Taught.button(typing, "Send this rate").click();
    assertThat(standing(typing)).containsText("Sent.");
    room.hasCounted("1 of 1 answered");
    room.goOn("Next: watch");
    assertThat(panel(typing)).containsText("719 steps with 0.01");
    room.goOn("Next: what did it do?").goOn("Next: talk").goOn("Next: vote again");
    assertThat(panel(typing)).containsText("What do you think now?");
    sendsNoRateThatNobodyHasChosen(typing);
    room.hasCounted("0 of 1 answered");
    panel(typing).locator("learning-rate-control #slider").press("ArrowRight");
    Taught.button(typing, "Send this rate").click();
    assertThat(standing(typing)).containsText("Sent.");
  }

  /** The slider stands somewhere: that is no answer. */
  private static void sendsNoRateThatNobodyHasChosen(Visitor student) {
    Taught.button(student, "Send this rate").click();
    assertThat(standing(student)).containsText("nothing was sent");
  }

  /** Where the other one typed (0.01, −0.02) is neither in this page's text nor in its charts. */
  private static void placesAreSeenInTheEndOnly(
      Taught room, Visitor teacher, Visitor typing, Visitor pointing) {
    for (Visitor other : List.of(teacher, pointing)) {
      assertFalse(other.page().content().contains("0.01"));
      assertEquals(false, other.page().evaluate(DRAWN));
    }
    room.goOn("Next: watch").goOnWithNothingShown().goOn("Next: talk").goOn("Next: vote again");
    coordinate(pointing, 0).fill("0.01");
    coordinate(pointing, 1).fill("-0.02");
    Taught.button(pointing, "Send this place").click();
    room.hasCounted("1 of 2 answered");
    assertEquals(false, teacher.page().evaluate(DRAWN));
    room.goOn("Next: reveal");
    for (Visitor visitor : List.of(teacher, typing, pointing)) {
      assertThat(visitor.page().locator(".vote-legend")).containsText("first vote: 2");
      visitor.page().waitForFunction(DRAWN);
      visitor.hasNoBarriers();
    }
    assertThat(typing.page().locator(".vote-map live-chart canvas").first())
        .hasAttribute("aria-label", Pattern.compile(".*then 1 of 1.*"));
  }

  /** Whoever comes while something is asked sees it at once, and the teacher after a reload. */
  @Test
  void lateComersAndReloadsFindTheQuestion(Visitor teacher, Visitor late) {
    Taught room = Taught.by(teacher).ask(LENGTHS);
    assertThat(veils(teacher)).not().hasCount(0);
    teacher.page().reload();
    teacher.settle();
    assertThat(veils(teacher)).not().hasCount(0);
    room.hasCounted("0 of 0 answered");
    room.joinedBy(late);
    assertThat(veils(late)).not().hasCount(0);
    answers(late, ALIKE);
    room.hasCounted("1 of 1 answered");
  }

  /** The teacher says a letter, and everybody finds it, by eye and by ear. */
  @Test
  void theLettersOfTheTeachersCardStandOnThePhones(Visitor teacher, @OnPhone Visitor phone) {
    Taught.by(teacher).joinedBy(phone).ask(LENGTHS);
    assertThat(option(phone, SHORTER)).isVisible();
    hears(teacher, "A.", ALIKE);
    hears(phone, "B.", SHORTER);
    answers(phone, SHORTER);
    Taught.button(teacher, "Reveal now").click();
    assertThat(panel(phone)).containsText("You are right");
    hears(phone, "B.", SHORTER);
    hears(teacher, "B.", SHORTER);
  }

  /** The letter stands before the words in what the browser tells a screen reader. */
  private static void hears(Visitor visitor, String letter, String words) {
    CDPSession tools = visitor.page().context().newCDPSession(visitor.page());
    visitor
        .page()
        .waitForCondition(() -> {
          String tree = tools.send("Accessibility.getFullAXTree").toString();
          String heard =
              String.join(" ", NAMES.matcher(tree).results().map(m -> m.group(1)).toList());
          return heard.replaceAll("\\s+", " ").contains(letter + " " + words);
        });
    tools.detach();
  }

  private static Locator coordinate(Visitor student, int which) {
    return panel(student).locator(".place-numbers input").nth(which);
  }

  private static Locator veils(Visitor visitor) {
    return visitor.page().locator("[veiled]");
  }

  private static void tellsNothing(Visitor visitor) {
    String page = visitor.page().content();
    SECRETS.forEach(secret -> assertFalse(page.contains(secret), secret));
  }

  private static void tabTo(Visitor visitor, String name) {
    Locator wanted =
        visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    for (int tab = 0; tab < 20; tab++) {
      visitor.page().keyboard().press("Tab");
      if ((Boolean) wanted.evaluate("button => button === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError("not reached by Tab: " + name);
  }
}
