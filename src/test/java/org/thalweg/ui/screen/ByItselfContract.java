package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every screen of a class does when it is to begin without a hand. */
abstract class ByItselfContract extends BrowserlessTest {
  OpenClass room;

  protected abstract ScreenView<?, ?, ?> view(ScreenServices services);

  protected abstract String first();

  @BeforeEach
  void openARoom() {
    room = new OpenClass(this::view);
  }

  @Test
  void itsRunMakesSoManyStepsUnlessItHasGoneOnOrIsPlayed() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    Map<String, Double> before = teacher.facts();
    begin(3);
    if (!before.containsKey("playing")) {
      assertEquals(before, teacher.facts());
      return;
    }
    assertEquals(3, follower.facts().get("step"));
    begin(3);
    assertEquals(3, follower.facts().get("step"), "it has gone on");
    room.press(teacher, "r");
    room.press(teacher, " ");
    begin(1);
    assertTrue(teacher.facts().get("step") > 1, "it is played");
  }

  private void begin(long steps) {
    room.begin(steps);
    room.pass(4_000);
  }
}
