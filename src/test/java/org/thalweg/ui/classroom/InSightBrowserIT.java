package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.thalweg.ui.classroom.Taught.button;
import static org.thalweg.ui.classroom.Taught.panel;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Visitor;

/** A teacher reads and reaches everything, on a phone as on a small laptop, by keys as well. */
@InBrowser
class InSightBrowserIT {
  private static final int TABS = 45;
  private static final double MOST_OF_IT = 0.9;

  /** What has the focus, where something that stays in view lies over its upper or lower end. */
  private static final String HIDDEN_FOCUS =
      """
      () => {
        const host = document.activeElement;
        let one = host;
        while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const covers = (y) => {
          const bar = document.elementFromPoint((left + right) / 2, y)
            ?.closest('.shell-header, bottom-sheet > [slot=primary], bottom-sheet');
          return bar === undefined || (bar !== null && !bar.contains(host));
        };
        return host !== document.body && (covers(top + 2) || covers(bottom - 2))
          ? `${one.outerHTML.slice(0, 100)} at ${top} to ${bottom}` : '';
      }
      """;

  /** The same, unless it comes into view by scrolling. */
  private static final String STILL_HIDDEN =
      "async () => { const find = "
          + HIDDEN_FOCUS.strip()
          + "; let found = find();"
          + " for (let frame = 0; found && frame < 60; frame++) {"
          + " await new Promise(requestAnimationFrame); found = find(); }"
          + " return found; }";

  @Test
  void aPhoneGivesAQuestionItsWholeWidth(@OnPhone Visitor teacher, Visitor student) {
    Taught room = Taught.by(teacher).joinedBy(student).ask("How a network learns");
    Locator card = teacher.page().locator(".course-card");
    assertTakesTheWidth(card.locator("h2"), card);
    room.ask("Do the steps keep their length?");
    assertThat(card).containsText("Do the steps keep their length?");
    assertTakesTheWidth(card.locator("h2"), card);
    room.goOn("Next: watch");
    Locator map = teacher.page().locator(".page-picture live-chart");
    teacher
        .page()
        .waitForFunction(
            "map => { const { top, bottom } = map.getBoundingClientRect();"
                + " return top >= document.querySelector('.shell-header').offsetHeight"
                + " && bottom <= document.querySelector('bottom-sheet [slot=primary]')"
                + ".getBoundingClientRect().top; }",
            map.elementHandle());
    assertThat(card.locator("h2")).not().isInViewport();
    card.locator(".question-next").evaluate("one => one.focus({ preventScroll: true })");
    teacher.page().keyboard().press("Enter");
    assertThat(card.locator("h2")).isInViewport();
  }

  /** Whoever has scrolled to a chart sees what is wanted of them. */
  @Test
  void whatIsAskedComesIntoViewOfAPhone(Visitor teacher, @OnPhone Visitor student) {
    Taught room = Taught.by(teacher).joinedBy(student).ask("Do the steps keep their length?");
    Locator title = panel(student).locator("h2");
    room.goOn("Next: watch");
    assertThat(panel(student)).containsText("Watch the screen.");
    scrollDown(student);
    room.goOn("Next: what did it do?");
    assertThat(title).isInViewport();
    button(teacher, "Put away").click();
    assertThat(title).isHidden();
    scrollDown(student);
    room.ask("Do the steps keep their length?");
    assertThat(title).isInViewport();
  }

  @Test
  void whatIsAskedWaitsForWhoeverTypes(Visitor teacher, @OnPhone Visitor student) {
    Taught room = Taught.by(teacher).joinedBy(student);
    Locator title = panel(student).locator("h2");
    button(teacher, "Do together").click();
    button(teacher, "Free exploration").click();
    Locator rate = student.page().locator("learning-rate-control #exact");
    rate.click();
    scrollDown(student);
    room.ask("Do the steps keep their length?");
    assertThat(panel(student)).containsText("The learning rate is 0.1");
    student.settle();
    assertThat(title).not().isInViewport();
    assertThat(rate).isFocused();
    rate.blur();
    assertThat(title).isInViewport();
    button(teacher, "Call everyone back").click();
    assertThat(rate).isHidden();
    scrollDown(student);
    button(teacher, "Do together").click();
    button(teacher, "The class is the data set").click();
    assertThat(student.page().locator(".room-share .share-main").first()).isInViewport();
  }

  private static void scrollDown(Visitor student) {
    student.settle();
    student.page().evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
  }

  private static void assertTakesTheWidth(Locator text, Locator card) {
    text.page()
        .waitForCondition(() -> text.boundingBox().width > MOST_OF_IT * card.boundingBox().width);
  }

  /** Nothing of the picture lies on anything else: the page scrolls. */
  @Test
  void aPhoneOnItsSideShowsPictureSliderAndWordsBelowEachOther(@OnPhone Visitor student) {
    Page page = student.page();
    for (int[] size : new int[][] {{844, 390}, {720, 375}}) {
      page.setViewportSize(size[0], size[1]);
      student.open("/?surface=booth&rate=0.5");
      button(student, "One step").click();
      assertThat(page.locator(".readout")).containsText("Diverging");
      page.waitForFunction(
          "() => ['.page-picture live-chart', '.page-picture range-slider', '.page-picture .readout']"
              + ".map(part => document.querySelector(part).getBoundingClientRect())"
              + ".every((box, i, all) => i === 0 || box.top >= all[i - 1].bottom)");
    }
  }

  @Test
  void nothingHidesTheFocusOnAPhone(@OnPhone Visitor teacher) {
    Taught.by(teacher).ask("Do the steps keep their length?");
    assertEquals(List.of(), hiddenOnTheWay(teacher));
  }

  @Test
  void nothingHidesTheFocusOnALaptop(Visitor teacher) {
    teacher.page().setViewportSize(1366, 768);
    Taught.by(teacher).ask("Do the steps keep their length?");
    assertEquals(List.of(), hiddenOnTheWay(teacher));
  }

  /** From the upper end of the page to its lower one by Tab, and back. */
  private static List<String> hiddenOnTheWay(Visitor teacher) {
    Page page = teacher.page();
    assertThat(page.locator(".question-card")).isVisible();
    page.locator(".shell-logo").focus();
    List<String> hidden = new ArrayList<>();
    for (String key : List.of("Tab", "Shift+Tab")) {
      for (int i = 0; i < TABS; i++) {
        page.keyboard().press(key);
        hidden.add((String) page.evaluate(STILL_HIDDEN));
      }
    }
    hidden.removeIf(String::isEmpty);
    return hidden;
  }

  @Test
  void theRateIsSeenWithTheQuestionWhilePresenting(Visitor teacher) {
    teacher.page().setViewportSize(1366, 768);
    Taught room = Taught.by(teacher);
    button(teacher, "Present").click();
    room.ask("Where does it end?").goOn("Next: watch");
    Locator buttons = teacher.page().locator("bottom-sheet > [slot=primary]");
    Locator rate = teacher.page().locator("bottom-sheet learning-rate-control");
    assertThat(rate).isInViewport();
    teacher
        .page()
        .waitForFunction(
            "([rate, buttons]) => rate.getBoundingClientRect().bottom"
                + " <= buttons.getBoundingClientRect().top",
            List.of(rate.elementHandle(), buttons.elementHandle()));
    button(teacher, "End presentation").click();
    button(teacher, "Reveal now").click();
    button(teacher, "Present").click();
    Locator map = teacher.page().locator(".vote-map .surface-map");
    assertThat(map).isVisible();
    teacher.page().waitForCondition(() -> isSquare(map.boundingBox())); // no paper beside it
  }

  private static boolean isSquare(BoundingBox box) {
    return Math.abs(1 - box.width / box.height) < 1 - MOST_OF_IT;
  }

  @Test
  void aButtonSaysUnderAFingerWhyItCantBeUsed(@OnPhone Visitor visitor) {
    Page page = visitor.open("/?surface=himmelblau").page();
    Locator back = page.locator("bottom-sheet > [slot=primary] .button[aria-disabled]").first();
    back.tap(new Locator.TapOptions().setForce(true));
    page.waitForFunction(
        "back => getComputedStyle(back, '::after').content.includes('this is the start')",
        back.elementHandle());
    page.waitForFunction("() => document.documentElement.scrollWidth <= innerWidth");
  }

  @Test
  void anOpenSheetClosesWhenTheFocusLeavesItOrAtEscape(@OnPhone Visitor visitor) {
    Page page = visitor.open("/?surface=himmelblau").page();
    Locator sheet = page.locator("bottom-sheet");
    Locator grip = sheet.locator(".grip");
    grip.press("Enter");
    assertThat(sheet).hasAttribute("open", "");
    page.keyboard().press("Escape");
    assertThat(sheet).not().hasAttribute("open", Pattern.compile(".*"));
    assertThat(grip).isFocused();
    grip.press("Enter");
    page.keyboard().press("Tab");
    assertThat(sheet).hasAttribute("open", "");
    grip.focus();
    page.keyboard().press("Shift+Tab");
    assertThat(sheet).not().hasAttribute("open", Pattern.compile(".*"));
  }
}
