package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.Scene;
import org.thalweg.classroom.game.HiddenPlace;
import org.thalweg.classroom.game.Reading;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Announcer;
import org.thalweg.ui.part.Browser;

@ViewPackages(classes = Numbers.class)
class CompassTest extends BrowserlessTest {
  private static final String CHART = "The slope in each direction";
  private OpenClass room = new OpenClass();
  private OnPage ada = new OnPage(new Div());
  private OnPage emmy = ada;

  @BeforeEach
  void open() {
    room = new OpenClass().open();
    ada = room.pageOf(room.join("Ada"));
    emmy = room.pageOf(room.join("Emmy"));
    room.bar().click("Do together").click("The class is the compass");
  }

  /** However many read at once: the announcer of the page is slow enough to be listened to. */
  @Test
  void howFarTheClassIsIsSaidByTheAnnouncerAlone() {
    UI.getCurrent().add(new Announcer());
    Browser.calls();
    report(ada, 0);
    OnPage bar = room.bar();
    List<String> said = Browser.calls().stream().filter(call -> call.contains("say")).toList();
    assertTrue(bar.shows("1 of 2"), bar.text());
    assertTrue(said.stream().anyMatch(call -> call.contains("1 of 2")), said::toString);
    assertFalse(bar.hasLiveRegion());
  }

  /** The slope to the east is ∂f/∂x of the hidden surface, as central differences have it. */
  @Test
  void theServerWorksOutTheSlopeInTheNeedlesDirection() {
    report(ada, 0);
    report(emmy, -90);
    Vector gradient = differences();
    List<Reading> readings = List.copyOf(room.state().activities().readings().values().values());
    assertEquals(gradient.get(0), readings.getFirst().slope(), 1e-4);
    assertEquals(270, readings.getLast().degrees());
    assertEquals(-gradient.get(1), readings.getLast().slope(), 1e-4);
  }

  @Test
  void theTopOfTheReadingsIsTheGradient() {
    report(ada, 20);
    assertTrue(room.bar().shows("1 of 2 have reported a slope"), room.bar().text());
    room.bar().click("Reveal");
    assertFalse(room.state().activities().revealed(), "one needle is not enough");
    report(emmy, 100);
    assertTrue(room.bar().chart(CHART).drawing().points("curve").isEmpty());
    room.bar().click("Reveal");
    Vector gradient = differences();
    Mark.Marker top = (Mark.Marker) room.bar().chart(CHART).drawing().mark("top");
    double degrees = Math.toDegrees(Math.atan2(gradient.get(1), gradient.get(0)));
    assertEquals(gradient.norm(), top.y(), 1e-4);
    assertEquals((degrees + 360) % 360, top.x(), 1e-3);
    assertTrue(room.bar().chart("The surface and its gradient").hasMark("gradient"));
    assertTrue(ada.shows("The readings lie on a cosine."), ada.text());
    assertTrue(ada.shows(" at 20°, the dot with a ring."), ada.text());
  }

  @Test
  void nobodySeesTheSurfaceBefore() {
    report(ada, 20);
    assertEquals(List.of(CHART), room.bar().charts().map(each -> each.drawing().label()).toList());
    assertEquals(0, ada.charts().count());
    assertTrue(
        ((RoomView) ada.root()).getClassNames().contains("apart"),
        "what the teacher showed before is covered");
  }

  /** A class knows its code and counts its games. */
  @Test
  void neitherTheCodeNorTheNumberTellsThePlace() {
    Set<Scene> drawn = new HashSet<>();
    Set<Scene> guessed = new HashSet<>();
    for (long number = 1; number <= 8; number++) {
      HiddenPlace guess = HiddenPlace.of(31L * room.room().text().hashCode() + number);
      Vector at = guess.point();
      guessed.add(
          new Scene(
              Screen.DESCEND,
              "surface=" + guess.surface().id() + "&x=" + at.get(0) + "&y=" + at.get(1)));
      drawn.add(room.state().activities().start().orElseThrow());
      room.work().begin(room.teacher(), Teaching.id(), Activity.COMPASS);
    }
    assertTrue(drawn.size() > 1);
    assertNotEquals(guessed, drawn);
  }

  private static void report(OnPage page, double degrees) {
    assertEquals("", page.send("needle:" + degrees));
  }

  private Vector differences() {
    var start = new CatalogueStarts().read(Shown.of(room.state().activities()).parameters());
    Vector at = start.descent().current().point();
    double step = 1e-5;
    return Vector.of(
        (start.surface().objective().value(at.plus(Vector.of(step, 0)))
                - start.surface().objective().value(at.plus(Vector.of(-step, 0))))
            / (2 * step),
        (start.surface().objective().value(at.plus(Vector.of(0, step)))
                - start.surface().objective().value(at.plus(Vector.of(0, -step))))
            / (2 * step));
  }
}
