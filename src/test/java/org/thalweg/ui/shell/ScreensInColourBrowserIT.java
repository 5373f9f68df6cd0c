package org.thalweg.ui.shell;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** Whichever way people take from screen to screen, every picture is there, asserted on pixels. */
@InBrowser
class ScreensInColourBrowserIT {
  private static final String DESCEND = "Descend";
  private static final String DERIVATIVE = "Derivative";
  private static final String PARTIAL = "Partial derivatives";
  private static final String NETWORK = "Network";
  private static final String LESSONS = "Lessons";

  /** Goes once from each screen to each other one. */
  private static final List<String> EVERY_WAY =
      List.of(
          DERIVATIVE,
          DESCEND,
          PARTIAL,
          DESCEND,
          LESSONS,
          DERIVATIVE,
          PARTIAL,
          DERIVATIVE,
          LESSONS,
          PARTIAL,
          LESSONS,
          DESCEND,
          NETWORK,
          DESCEND,
          DERIVATIVE,
          NETWORK,
          DERIVATIVE,
          PARTIAL,
          NETWORK,
          PARTIAL,
          LESSONS,
          NETWORK,
          LESSONS);

  /** Moves the map into a part that has a place for it two frames later. */
  private static final String WITHOUT_A_PLACE_AT_FIRST =
      """
      () => new Promise((done) => {
        const map = document.querySelector('.surface-map live-chart');
        const part = document.createElement('div');
        part.style.display = 'contents';
        part.attachShadow({ mode: 'open' });
        map.before(part);
        part.append(map);
        requestAnimationFrame(() => requestAnimationFrame(() => {
          part.shadowRoot.append(document.createElement('slot'));
          done();
        }));
      })
      """;

  /** Names a colour for what is not rendered, as WebKit does: that of the text, here black. */
  private static final String BLACK_WITHOUT_A_PLACE =
      """
      () => {
        const styles = getComputedStyle;
        const black = (style) => new Proxy(style, {
          get: (all, name) => {
            const value = name === 'color' ? 'rgb(0, 0, 0)' : all[name];
            return typeof value === 'function' ? value.bind(all) : value;
          },
        });
        window.getComputedStyle = (element, part) => {
          const style = styles(element, part);
          return style.color === '' ? black(style) : style;
        };
      }
      """;

  @Test
  void everyWayThereIsByTheNavigationAndBack(Visitor visitor) {
    Page page = visitor.open("/").page();
    Pictures.areInColour(page, "first");
    String from = DESCEND;
    for (String to : EVERY_WAY) {
      page.getByRole(AriaRole.NAVIGATION)
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(to).setExact(true))
          .click();
      look(page, to, from + " → " + to);
      from = to;
    }
    for (int i = EVERY_WAY.size() - 2; i >= 0; i--) {
      page.goBack();
      look(page, EVERY_WAY.get(i), "back to " + EVERY_WAY.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/derivative?lesson=L6&card=99, Partial derivatives",
    "/partial?lesson=L9&card=99, Descend"
  })
  void byTheNextLesson(String address, String screen, Visitor visitor) {
    Page page = visitor.open(address).page();
    Pictures.areInColour(page, address);
    page.getByText("Next lesson").click();
    look(page, screen, "by the next lesson to " + screen);
  }

  @Test
  void aChartThatGetsItsPlaceLater(Visitor visitor) {
    Page page = visitor.open("/").page();
    Pictures.areInColour(page, "as it comes");
    page.evaluate(WITHOUT_A_PLACE_AT_FIRST);
    Pictures.areInColour(page, "moved, in a browser that names no colour");
    page.evaluate(BLACK_WITHOUT_A_PLACE);
    page.evaluate(WITHOUT_A_PLACE_AT_FIRST);
    Pictures.areInColour(page, "moved, in a browser that names the colour of the text");
  }

  private static void look(Page page, String screen, String where) {
    page.getByRole(
            AriaRole.HEADING, new GetByRoleOptions().setLevel(1).setName(screen).setExact(true))
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    if (!screen.equals(LESSONS)) {
      Pictures.areInColour(page, where);
    }
  }
}
