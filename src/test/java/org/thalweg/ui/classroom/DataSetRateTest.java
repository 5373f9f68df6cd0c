package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;

/**
 * Three students hold (0, 1), (1, 3) and (2, 2). On y = 0 their arrows are (0, −2), (−6, −6) and
 * (−8, −4), so their mean is (−14/3, −4).
 */
@ViewPackages(classes = Numbers.class)
class DataSetRateTest extends BrowserlessTest {
  private static final String VALLEY = "Valley of the mean error, with everybody's arrow";
  private static final String RATE = "Learning rate";
  private OpenClass room = new OpenClass();

  @BeforeEach
  void begin() {
    room = new OpenClass().open();
    room.bar().click("Do together").click("The class is the data set");
    List<Measurement> examples =
        List.of(new Measurement(0, 1), new Measurement(1, 3), new Measurement(2, 2));
    for (int seat = 1; seat <= examples.size(); seat++) {
      room.join("")
          .tell(new ActivityCommand.ExampleHeld(Seated.id(), 1, seat, examples.get(seat - 1)));
    }
    OpenClass.settle();
  }

  @Test
  void theRateIsTheSameOnEveryPageOfTheTeacherAndAfterAReload() {
    OnPage projector = room.anotherBar();
    assertEquals("0.1", projector.typed(RATE));
    room.bar().type(RATE, "0.02");
    room.pass(1_000);
    assertEquals("0.02", projector.typed(RATE));
    stepIs(projector, 0.02);
    OnPage reloaded = room.anotherBar();
    room.pass(1_000);
    assertEquals("0.02", reloaded.typed(RATE));
    stepIs(reloaded, 0.02);
    projector.click("One step");
    Vector line = room.state().activities().data().line().orElseThrow();
    assertEquals(0.02 * 14 / 3, line.get(0), 1e-12);
    assertEquals(0.02 * 4, line.get(1), 1e-12);
  }

  @Test
  void aNewGameBeginsWithTheRateOfEveryNewGame() {
    room.bar().type(RATE, "0.02").click("Back to the screen");
    room.bar().click("Do together").click("The class is the data set");
    assertEquals("0.1", room.bar().typed(RATE));
  }

  @Test
  void whatIsNoLearningRateChangesNoPage() {
    room.bar().type(RATE, "0");
    assertEquals(0.1, room.state().activities().data().rate());
    assertTrue(room.bar().shows("Type a number above 0"), room.bar().text());
    stepIs(room.bar(), 0.1);
  }

  private static void stepIs(OnPage page, double rate) {
    Mark.Arrow step = (Mark.Arrow) page.chart(VALLEY).drawing().mark("step");
    assertEquals(rate * 14 / 3, step.toX() - step.fromX(), 1e-12);
    assertEquals(rate * 4, step.toY() - step.fromY(), 1e-12);
  }
}
