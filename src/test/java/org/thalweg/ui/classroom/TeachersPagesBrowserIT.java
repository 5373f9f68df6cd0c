package org.thalweg.ui.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.OnPhone;
import org.thalweg.browser.Pictures;
import org.thalweg.browser.Visitor;

/** A teacher has several tabs open, and the class has one screen. */
@InBrowser
class TeachersPagesBrowserIT {

  @Test
  void aSecondTabGoesAlongAndAnOldAddressTakesNobodyBack(
      Visitor teacher, @OnPhone Visitor student) {
    Taught.by(teacher).joinedBy(student);
    Page projector = another(teacher, teacher.page().url());
    looksAt(projector, "descend");
    String old = projector.url();
    teacher.page().getByRole(AriaRole.LINK).getByText("Network").first().click();
    looksAt(projector, "network");
    Page woken = another(teacher, old);
    looksAt(woken, "network");
    assertThat(student.page().locator("class-mirror .following.network")).isVisible();
    teacher.page().goBack();
    looksAt(projector, "descend");
    looksAt(woken, "descend");
    assertThat(student.page().locator("class-mirror .following.descend")).isVisible();
    projector.reload();
    looksAt(projector, "descend");
  }

  private static Page another(Visitor teacher, String address) {
    Page page = teacher.page().context().newPage();
    page.navigate(address);
    return page;
  }

  private static void looksAt(Page page, String screen) {
    assertThat(page.locator(".page-grid." + screen + ":not(.waiting)")).isVisible();
    Pictures.areInColour(page, screen);
  }
}
