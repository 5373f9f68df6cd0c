package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.ui.part.Browser;
import org.thalweg.ui.part.Hold;

/** What every screen of a class does when it is to begin without a hand. */
abstract class ByItselfContract extends BrowserlessTest {
  private static final List<String> STARTS = List.of(" ", "ArrowRight", "n", "1");
  private static final String PREDICTS = "The class predicts first.";

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

  /** Nobody is brought back to where they are; who has changed a setting is. */
  @Test
  void aClassIsElsewhereOnceSomethingIsOtherThanTheAddressHasIt() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    assertFalse(room.isElsewhere(first()));
    if (teacher.facts().containsKey("playing")) {
      room.setRate(teacher, 0.037);
      assertTrue(room.isElsewhere(first()));
      room.press(teacher, "Control+z");
      assertFalse(room.isElsewhere(first()));
    }
  }

  /** It would change the picture while the class tells what it saw. */
  @Test
  void whatGoesIsStoppedAndStays() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    room.press(teacher, " ");
    room.pass(500);
    room.stop();
    Map<String, Double> stopped = teacher.facts();
    room.pass(1_000);
    assertEquals(stopped, teacher.facts());
    assertEquals(0, stopped.getOrDefault("playing", 0.0));
  }

  /** A class that predicts what a run does must not see it, whatever its teacher presses. */
  @Test
  void nothingGoesWhileThatIsWithheldAndEverythingIsAsBeforeThen() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    if (!teacher.facts().containsKey("playing")) {
      return;
    }
    Hold.on(teacher, Optional.of("ask.hold"));
    STARTS.forEach(key -> {
      room.press(teacher, key);
      assertStandsAtTheStart(teacher, key);
    });
    pressAllButtons(teacher);
    pressAllButtons(teacher);
    room.press(teacher, " ");
    assertTrue(room.text(teacher).contains(PREDICTS));
    Hold.on(teacher, Optional.empty());
    assertFalse(room.text(teacher).contains(PREDICTS));
    room.press(teacher, " ");
    Hold.on(teacher, Optional.of("ask.hold"));
    room.press(teacher, " ");
    assertEquals(List.of(0.0), facts(teacher, "playing"), "it can be stopped");
    Hold.on(teacher, Optional.empty());
    room.press(teacher, "ArrowRight");
    room.pass(1_000);
    assertTrue(teacher.facts().get("step") > 0);
  }

  /**
   * A run that was made before, and whose settings were changed then, would come back with its
   * steps.
   */
  @Test
  void nothingThatWasDoneBeforeIsBroughtBackWhileThatIsWithheld() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    if (!teacher.facts().containsKey("playing")) {
      return;
    }
    room.press(teacher, "ArrowRight");
    room.pass(1_000);
    room.press(teacher, "r");
    room.pass(1_000);
    room.press(teacher, "Control+z");
    assertTrue(teacher.facts().get("step") > 0, "it can be brought back");
    room.press(teacher, "r");
    Hold.on(teacher, Optional.of("ask.hold"));
    room.press(teacher, "Control+z");
    assertStandsAtTheStart(teacher, "Control+z");
    room.press(teacher, "Control+Shift+z");
    assertStandsAtTheStart(teacher, "Control+Shift+z");
  }

  private void pressAllButtons(ScreenView<?, ?, ?> view) {
    for (Element button :
        VisibleElements.of(view.getElement()).filter(OpenScreen.tagged("button")).toList()) {
      Browser.fire(button, "click", Browser.click(button, 1));
      assertStandsAtTheStart(view, button.getText());
    }
  }

  private void assertStandsAtTheStart(ScreenView<?, ?, ?> view, String pressed) {
    room.pass(50);
    assertEquals(List.of(0.0, 0.0), facts(view, "step", "playing"), pressed);
  }

  private static List<Double> facts(ScreenView<?, ?, ?> view, String... names) {
    return Stream.of(names).map(view.facts()::get).toList();
  }

  private void begin(long steps) {
    room.begin(steps);
    room.pass(4_000);
  }
}
