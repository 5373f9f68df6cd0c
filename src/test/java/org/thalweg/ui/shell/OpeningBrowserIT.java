package org.thalweg.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

@InBrowser
class OpeningBrowserIT {
  @Test
  void theFirstPageOpens(Visitor visitor) {
    visitor.open("/");
    assertThat(visitor.page().locator("body")).containsText("Thalweg");
  }
}
