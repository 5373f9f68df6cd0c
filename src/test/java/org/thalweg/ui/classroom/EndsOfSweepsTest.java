package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;

/**
 * On ln(x) + y² from (1/2, 1) the slope by x is 2: with the rate 0.4 the first step leads to −0.3,
 * where there is no logarithm. The loss at the start is 1 − ln 2 = 0.3069.
 */
@ViewPackages(classes = Numbers.class)
class EndsOfSweepsTest extends BrowserlessTest {
  private static final String TOLD =
      "Learning rate 0.4: after 0 steps the loss is 0.3069. It goes to where the function has no"
          + " value.";
  private static final String COUNTED = "1 went to where the function has no value";
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
    room.look(new Shown(Screen.DESCEND, "f=ln(x)%2By^2&x=0.5&y=1"));
  }

  @Test
  void bothPagesSayWhatARunDidThatLeftTheDomain() {
    Seated ada = room.join("Ada");
    OnPage page = room.pageOf(ada);
    reveal(ada);
    assertTrue(page.shows("Your run. " + TOLD), page.text());
    assertTrue(page.shows(COUNTED), page.text());
    assertFalse(page.shows("flew out"), page.text());
    room.bar().clickAt("Too small, just right, too large", 0.4, 1);
    assertTrue(room.bar().shows(TOLD), room.bar().text());
    assertTrue(room.bar().shows(COUNTED), room.bar().text());
    assertFalse(room.bar().shows("flew out"), room.bar().text());
  }

  @Test
  void theFileHasItsStepsAndWhatItDid() {
    reveal(room.join("Ada"));
    List<String> lines =
        ClassFiles.runs(room.teacher(), room.state().roster(), room.work().runs()).lines().toList();
    String pseudonym = room.state().roster().pseudonym(1);
    double loss = StrictMath.log(0.5) + 1;
    assertEquals(
        List.of(
            "pseudonym,activity,address,rate,steps,loss,did",
            "\"%s\",1,\"/?f=ln(x)%%2By^2&x=0.5&y=1\",0.4,0,%s,\"left-domain\""
                .formatted(pseudonym, loss)),
        lines);
  }

  @Test
  void whoExploresSoIsCountedSo() {
    Seated ada = room.join("Ada");
    room.bar().click("Do together").click("Free exploration");
    Shown left = new Shown(Screen.DESCEND, "f=ln(x)%2By^2&x=0.5&y=1&rate=0.4&steps=2");
    ada.tell(new ActivityCommand.Explored(Seated.id(), 1, 1, 1, left.logged().orElseThrow(), true));
    OpenClass.settle();
    room.pass(1_000);
    assertTrue(room.bar().shows("left the domain after 0 steps"), room.bar().text());
    assertTrue(
        room.bar().shows("1 going or gone to where the function has no value"), room.bar().text());
  }

  private void reveal(Seated student) {
    room.work().begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    assertEquals(
        Optional.empty(), student.tell(new ActivityCommand.RateSent(Seated.id(), 1, 1, 0.4)));
    ClassWork.reveal(room.teacher());
    OpenClass.settle();
  }
}
