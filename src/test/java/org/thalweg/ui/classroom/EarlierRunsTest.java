package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.chart.LiveChart;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Exploration;
import org.thalweg.classroom.Scene;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;

/** A student's screen has gone on to what can't be told: its run is one of before. */
@ViewPackages(classes = Numbers.class)
class EarlierRunsTest extends BrowserlessTest {
  private static final Scene BOWL =
      new Scene(Screen.DESCEND, "surface=bowl&x=2&y=1&rate=0.25&steps=1");

  private OpenClass room = new OpenClass();
  private List<Seated> students = List.of();

  @BeforeEach
  void explore() {
    RouteConfiguration.forSessionScope().setRoute("", Div.class);
    room = new OpenClass().open();
    students = List.of(room.join("Ada"), room.join("Emmy"));
    room.bar().click("Do together").click("Free exploration");
    students.forEach(each -> tells(each, BOWL, true));
  }

  @Test
  void areDrawnFaintlyAndNotCounted() {
    assertTrue(room.bar().shows("2 coming down or at rest"), room.bar().text());
    assertFalse(room.bar().shows("not counted"), room.bar().text());
    tells(students.getFirst(), BOWL, false);
    assertTrue(room.bar().shows("1 coming down or at rest"), room.bar().text());
    assertTrue(room.bar().shows("1 earlier run, not counted"), room.bar().text());
    List<Drawing.Point> run = List.of(new Drawing.Point(2, 1), new Drawing.Point(1, 0.5));
    assertEquals(run, drawn(ExploreMap.EARLIER).subList(0, 2));
    assertEquals(3, drawn(ExploreMap.EARLIER).size(), "a gap");
    assertEquals(3, drawn("settle").size(), "Emmy's alone");
    tells(students.getFirst(), BOWL, true);
    assertEquals(0, drawn(ExploreMap.EARLIER).size());
    assertFalse(room.bar().shows("not counted"), room.bar().text());
  }

  @Test
  void areSeenWithoutARingWhereTheyAreChosen() {
    room.bar().choose(pseudonym(1));
    assertTrue(map().hasMark(ExploreMap.CHOSEN));
    tells(students.getFirst(), BOWL, false);
    assertFalse(map().hasMark(ExploreMap.CHOSEN));
    assertEquals(2, drawn(ExploreMap.CHOSEN).size());
  }

  @Test
  void areNotCountedOnOtherScreensEither() {
    Scene network = new Scene(Screen.NETWORK, "steps=3&right=4");
    tells(students.getFirst(), network, true);
    assertTrue(room.bar().shows("1 on Network, 1 with all rows"), room.bar().text());
    tells(students.getFirst(), network, false);
    assertFalse(room.bar().shows("1 on Network"), room.bar().text());
    assertTrue(room.bar().shows("1 earlier run, not counted"), room.bar().text());
  }

  /** Also when the student has told something else meanwhile. */
  @Test
  void areCalledSoOnTheProjector() {
    tells(students.getFirst(), BOWL, false);
    room.bar().choose(pseudonym(1)).click("To the projector");
    String words = "On the projector: " + pseudonym(1) + ", an earlier run";
    assertTrue(room.bar().shows(words), room.bar().text());
    tells(students.getFirst(), BOWL, true);
    assertTrue(room.bar().shows(words), room.bar().text());
    room.bar().click("All runs").choose(pseudonym(2)).click("To the projector");
    assertTrue(room.bar().shows("On the projector: " + pseudonym(2)), room.bar().text());
    assertFalse(room.bar().shows("an earlier run"), room.bar().text());
  }

  private void tells(Seated student, Scene shown, boolean current) {
    int seat = room.state().actor(student.key()).seat();
    Exploration now = room.state().activities().exploration();
    long order = now.next(seat);
    assertEquals(
        Optional.empty(),
        student.tell(
            new ActivityCommand.Explored(Seated.id(), now.number(), seat, order, shown, current)));
    OpenClass.settle();
    room.pass(1_000);
  }

  private String pseudonym(int seat) {
    return room.state().roster().pseudonym(seat);
  }

  private LiveChart map() {
    return room.barNow().chart("Map with everybody's own run");
  }

  private List<Drawing.Point> drawn(String series) {
    return map().drawing().points(series);
  }
}
