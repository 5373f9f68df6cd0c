package org.thalweg.ui.descend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/** The address holds everything: opened elsewhere or again, it is the identical descent. */
@InBrowser
class SharingBrowserIT {
  @Test
  void theAddressShowsAnotherPersonTheSameEndPointToTheLastDigit(Visitor visitor, Visitor friend) {
    Learner learner = new Learner(visitor).open("surface=rosenbrock&rate=0.001&step=30");
    learner.setRate("0.0007");
    learner.button("Pin this run and try another").click();
    assertThat(learner.runs()).hasCount(2);
    learner.chooseOptimizer("Nesterov momentum");
    learner.setStart(-0.123456789, 1.5);
    for (int step = 1; step <= 7; step++) {
      learner.button("One step").click();
      learner.isAtStep(step);
    }
    assertThat(learner.page()).hasURL(Pattern.compile(".*[?&]step=7(&.*|$)"));

    Learner other = new Learner(friend).open(query(learner));
    other.isAtStep(7);
    assertThat(other.runs()).hasCount(2);
    assertThat(other.runs().first()).containsText(Pattern.compile("0\\.0007.*30"));
    List<String> there = other.csv();
    assertEquals(learner.csv(), there);
    assertEquals(9, there.size());
  }

  /** What a class has to see, in one look at a small projector. */
  @Test
  void aPresentationSurvivesAReloadAndNeedsNoScrolling(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=-2&y=1.5&rate=0.3&present=1");
    learner.page().setViewportSize(1280, 720);
    assertThat(learner.button("End presentation")).isVisible();
    learner.button("One step").click();
    assertThat(learner.page()).hasURL(Pattern.compile("(?=.*[?&]present=1).*[?&]step=1.*"));
    learner.page().reload();
    learner.visitor().settle();
    assertThat(learner.notice()).isHidden();
    learner.isAtStep(1);
    fitsOn720(learner, ".surface-map live-chart", ".descend-curve live-chart", ".readout-sentence");
    String size = "input => parseFloat(getComputedStyle(input).fontSize) >= 60";
    learner.page().waitForCondition(() -> (Boolean) learner.exactRate().evaluate(size));
    learner.button("End presentation").click();
    assertThat(learner.page()).hasURL(Pattern.compile("((?!present).)*"));
    assertThat(learner.button("Present")).isVisible();
  }

  @Test
  void aCardOfALessonHasItsPlaceInAPresentation(Visitor visitor) {
    visitor.page().setViewportSize(1280, 720);
    Learner learner = new Learner(visitor).open("surface=bowl&rate=1&lesson=L11&card=7&present=1");
    assertThat(learner.page().locator(".guide")).containsText("Watch α = 1");
    fitsOn720(learner, ".guide", ".surface-map live-chart", ".descend-curve live-chart");
  }

  /** Each comes to be within the window, and right of the one before. */
  private static void fitsOn720(Learner learner, String... parts) {
    for (String part : parts) {
      assertThat(learner.page().locator(part).first()).isVisible();
    }
    learner.page().waitForCondition(() -> fit(learner, parts));
  }

  private static boolean fit(Learner learner, String... parts) {
    double left = 0;
    for (String part : parts) {
      BoundingBox box = learner.page().locator(part).first().boundingBox();
      if (box.y < 0 || box.y + box.height > 720 || box.x < left) {
        return false;
      }
      left = part.startsWith(".descend") ? 0 : box.x + box.width;
    }
    return true;
  }

  @Test
  void theFileOfTheScreenIsTheAnswerOfTheHttpInterface(Visitor visitor) {
    String descent = "surface=beale&x=-1.7&y=1.3&optimizer=rmsprop&decay=0.9&rate=0.03";
    Learner learner = new Learner(visitor).open(descent + "&step=60");
    learner.isAtStep(60);
    String answer =
        learner
            .page()
            .request()
            .get(visitor.address() + "/api/descent?" + descent + "&steps=60&format=csv")
            .text();
    List<String> file = learner.csv();
    assertEquals("step,x,y,loss,dx,dy,rate,length", file.getFirst());
    assertEquals(
        answer.lines().toList(),
        file.stream().map(line -> line.replaceAll(",[^,]*,[^,]*$", "")).toList());
  }

  /**
   * Where somebody has zoomed to stands in the address; another screen fills it in its own shape.
   */
  @Test
  void theMapIsZoomedWhereItWas(Visitor visitor, Visitor friend) {
    Learner learner = new Learner(visitor).open("surface=bowl&x=1&y=1&rate=0.1");
    learner.isAtStep(0);
    learner.button("Zoom in").first().click();
    assertThat(learner.page()).hasURL(Pattern.compile(".*[?&]zoom=[-.,0-9]+.*"));
    String zoomed = query(learner);
    String address = learner.page().url();
    learner.page().reload();
    assertThat(learner.page().locator(".surface-map canvas"))
        .hasAttribute("aria-label", Pattern.compile(".*x from minus 2.51 to 2.51.*"));
    assertThat(learner.page()).hasURL(address);
    friend.page().setViewportSize(390, 844);
    Learner other = new Learner(friend).open(zoomed);
    other.isAtStep(0);
    assertThat(other.button("Show the whole map").first()).isVisible();
    assertEquals(zoomed, query(other));
    other.button("Show the whole map").first().click();
    assertThat(other.page()).hasURL(Pattern.compile("((?!zoom).)*"));
  }

  @Test
  void aReloadKeepsEverything(Visitor visitor) {
    Learner learner =
        new Learner(visitor)
            .open("f=x^2%2B2*y^4&domain=-2,2,-1,3&x=1.5&y=1&optimizer=adam&rate=0.05&step=25");
    learner.setRate("0.02");
    learner.button("One step").click();
    learner.isAtStep(26);
    learner.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Log")).check();
    learner.button("Arrows").click();
    assertThat(learner.page()).hasURL(Pattern.compile(".*arrows=off.*"));
    assertThat(learner.page()).hasURL(Pattern.compile(".*scale=log.*"));
    List<String> before = learner.csv();
    String address = learner.page().url();

    learner.page().reload();
    learner.arrive();
    learner.isAtStep(26);
    assertEquals(before, learner.csv());
    assertThat(learner.page().locator("formula-field input")).hasValue("x^2+2*y^4");
    assertThat(learner.button("Arrows")).hasAttribute("aria-pressed", "false");
    assertThat(learner.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Log")))
        .isChecked();
    assertThat(learner.exactRate()).hasValue("0.02");
    learner.hasDrawn("surface-map", 27);
    assertEquals(address, learner.page().url());
  }

  @Test
  void anAddressThatCannotBeOpenedSaysWhyAndOpensWhatCan(Visitor visitor) {
    Learner learner = new Learner(visitor).open("surface=atlantis");
    assertThat(learner.notice()).containsText("a surface that does not exist: atlantis");
    learner.isAtStep(0);
    learner.open("x=one");
    assertThat(learner.notice()).containsText("x should be a number, but is “one”");
    learner.open("f=ln(x)&x=-1&y=0");
    assertThat(learner.notice()).containsText("A descent cannot start here");
    assertThat(learner.page().locator("formula-field input")).hasValue("ln(x)");
    assertThat(learner.startField("y")).hasValue("0");
    learner.play().click();
    learner.endsWith("left the domain");
  }

  @Test
  void whatTheAddressSaysIsTextAndNothingElse(Visitor visitor) {
    String script = "%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'owned'%22%3E";
    Learner learner = new Learner(visitor).open("surface=" + script);
    assertThat(learner.notice()).containsText("<img src=x onerror=\"document.title='owned'\">");
    learner.open("x=" + script + "&pin=" + script);
    assertThat(learner.notice()).containsText("<img");
    learner.open("f=" + script);
    assertThat(learner.notice()).isVisible();
    learner.open("surface=bowl");
    learner.chooseSurface("Your own formula");
    learner.page().locator("formula-field input").fill("<b>x</b>");
    assertThat(learner.page().locator("formula-field"))
        .containsText("The character < has no meaning");
    assertThat(learner.page().locator("img")).hasCount(0);
    assertFalse(learner.page().title().contains("owned"));
  }

  private static String query(Learner learner) {
    return URI.create(learner.page().url()).getRawQuery();
  }
}
