package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.text.Numbers;
import tools.jackson.databind.node.ObjectNode;

@ViewPackages(classes = Numbers.class)
class PlayRowTest extends BrowserlessTest {
  private final List<Boolean> wishes = new ArrayList<>();
  private @Nullable PlayRow made;

  @BeforeEach
  void open() {
    made = new PlayRow("descend.play", wishes::add, () -> {}, () -> {}, () -> {});
    UI.getCurrent().add(made);
  }

  /** The run arrives while the press is on its way. */
  @Test
  void pausingWhatHasArrivedDoesNotBeginItAnew() {
    row().show(true, false, false, 99, 99);
    ObjectNode pause = Browser.click(play(), 1);
    row().show(false, true, false, 100, 100);
    press(pause);
    assertEquals(List.of(), wishes);
    press(Browser.click(play(), 1));
    assertEquals(List.of(true), wishes);
  }

  @Test
  void aDoubleClickIsOnePress() {
    press(Browser.click(play(), 1));
    row().show(true, false, false, 0, 0);
    press(Browser.click(play(), 2));
    assertEquals(List.of(true), wishes);
  }

  @Test
  void stepsDoNotChangeWhatItOffers() {
    row().show(true, false, false, 1, 1);
    ObjectNode pause = Browser.click(play(), 1);
    row().show(true, false, false, 2, 2);
    press(pause);
    assertEquals(List.of(false), wishes);
  }

  private PlayRow row() {
    return Objects.requireNonNull(made);
  }

  private Element play() {
    return row().getElement().getChild(0);
  }

  private void press(ObjectNode as) {
    Browser.fire(play(), "click", as);
  }
}
