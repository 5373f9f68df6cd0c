package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class ActivityDialogTest extends BrowserlessTest {
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
  }

  /** The dialog closes in the browser only, so the second click still finds the button. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The class is the data set",
        "The class is the compass",
        "Everybody's learning rate"
      })
  void aDoubleClickBeginsOneActivity(String activity) {
    room.bar().click("Do together").doubleClick(activity);
    assertEquals(1, number());
    room.bar().click("Do together").click(activity);
    assertEquals(2, number(), "whoever opens the dialog again means it");
  }

  @Test
  void aSecondClickBesideTheFirstBeginsNothingElse() {
    room.bar().click("Do together").click("Free exploration").click("The class is the data set");
    assertEquals(0, number());
    assertFalse(room.bar().shows("Everybody holds one example"), room.bar().text());
  }

  private int number() {
    return room.state().activities().number();
  }
}
