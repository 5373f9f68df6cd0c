package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Exploration;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.Scene;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;

/** The bowl is x² + y², where a step multiplies both coordinates by 1 − 2α. */
@ViewPackages(classes = Numbers.class)
class ExploreTest extends BrowserlessTest {
  private static final String MAP = "Map with everybody's own run";
  private OpenClass room = new OpenClass();

  /** The screen with this path. */
  public static final class Network extends Div {}

  @BeforeEach
  void open() {
    RouteConfiguration.forSessionScope().setRoute("", Div.class);
    RouteConfiguration.forSessionScope().setRoute("network", Network.class);
    room = new OpenClass().open();
  }

  @Test
  void drawsTheTrueRunsOfThoseOnTheSurfaceOfMost() {
    Seated ada = room.join("Ada");
    Seated emmy = room.join("Emmy");
    Seated sofia = room.join("Sofia");
    begin();
    assertTrue(room.bar().shows("3 students have a screen of their own."), room.bar().text());
    assertTrue(room.bar().shows("Nobody has begun yet."), room.bar().text());
    explores(ada, "surface=bowl&x=2&y=1&rate=0.25&steps=2");
    explores(emmy, "surface=bowl&x=-1&y=2&rate=0.25&steps=1");
    explores(sofia, "surface=booth&steps=3&since=2");
    assertEquals(
        List.of(new Drawing.Point(2, 1), new Drawing.Point(1, 0.5), new Drawing.Point(0.5, 0.25)),
        drawn("settle").subList(0, 3));
    assertEquals(
        List.of(new Drawing.Point(-1, 2), new Drawing.Point(-0.5, 1)),
        drawn("settle").subList(4, 6));
    assertEquals(7, drawn("settle").size(), "two gaps");
    assertTrue(room.bar().shows("2 coming down or at rest"), room.bar().text());
    assertTrue(
        room.bar().shows("Booth, learning rate 0.05 since step 2: 3 steps"), room.bar().text());
  }

  @Test
  void whoExploresIsNotKeptByWhatTheClassDidBefore() {
    Seated ada = room.join("Ada");
    room.bar().click("Do together").click("Everybody's learning rate");
    OnPage page = room.pageOf(ada);
    assertTrue(page.shows("Choose a learning rate"), page.text());
    begin();
    assertFalse(page.shows("Choose a learning rate"), page.text());
    assertFalse(room.bar().shows("have sent a learning rate"), room.bar().text());
    room.bar().click("Call everyone back");
    assertTrue(page.shows("Choose a learning rate"), page.text());
  }

  @Test
  void whoHasFlownOutIsDrawnAsSuchAndWhoHasNotSetOutIsListed() {
    explorer("Ada", "surface=bowl&rate=3&steps=900");
    explorer("Emmy", "surface=bowl&rate=0.1");
    assertFalse(drawn("fly-out").isEmpty());
    assertTrue(drawn("settle").isEmpty());
    assertTrue(room.bar().shows("1 flying or flown out"), room.bar().text());
    assertTrue(
        room.bar().text().matches(".*Bowl, learning rate 3: diverged after \\d+ steps\\. .*"),
        room.bar().text());
    assertTrue(
        room.bar().shows("Bowl, learning rate 0.1: not set out yet, loss"), room.bar().text());
  }

  @Test
  void anotherScreenIsListedWithItsName() {
    Seated ada = room.join("Ada");
    begin();
    shows(ada, new Scene(Screen.DERIVATIVE, ""));
    room.pass(1_000);
    assertTrue(room.bar().shows("Looks at Derivative."), room.bar().text());
    assertTrue(room.bar().shows("1 on Derivative"), room.bar().text());
    assertEquals(0, room.bar().charts().count());
  }

  @Test
  void aNetworkIsListedWithWhatItHasComeTo() {
    Seated ada = room.join("Ada");
    Seated emmy = room.join("Emmy");
    begin();
    learns(ada, "steps=3&right=2&since=1");
    learns(emmy, "steps=0&right=4");
    String text = room.bar().text();
    assertTrue(
        text.contains(
            "Network, learning rate 0.5 since step 1: 3 steps, loss 0.25. 2 of 4 rows are answered right."),
        text);
    assertTrue(text.contains("Network, learning rate 0.5: not set out yet, loss 1."), text);
    assertTrue(text.contains("2 on Network, 1 with all rows answered right"), text);
  }

  /** The counts are of those who are there: nobody zig-zags on Network. */
  @Test
  void whoGoesToAnotherScreenIsCountedThere() {
    Seated ada = explorer("Ada", "surface=bowl&x=2&y=1&rate=0.25&steps=2");
    assertTrue(room.bar().shows("1 coming down or at rest"), room.bar().text());
    learns(ada, "steps=3&right=2");
    assertFalse(room.bar().shows("coming down or at rest"), room.bar().text());
    assertTrue(room.bar().shows("1 on Network, 0 with all rows"), room.bar().text());
    assertFalse(room.bar().shows("above the others"), "there is no map");
  }

  /** Whose address has become too long for the room. */
  @Test
  void aRunThatIsNotThereAnyMoreIsSaidToBeAnEarlierOne() {
    Scene bowl = query("surface=bowl&x=2&y=1&rate=0.25&steps=2");
    Seated ada = explorer("Ada", bowl.query());
    assertFalse(room.bar().shows("That was earlier"), room.bar().text());
    tells(ada, bowl, false);
    room.pass(1_000);
    assertTrue(room.bar().shows("loss 0.312. That was earlier"), room.bar().text());
    shows(ada, bowl);
    room.pass(1_000);
    assertFalse(room.bar().shows("That was earlier"), room.bar().text());
  }

  @Test
  void aNetworkGoesToTheProjector() {
    Seated ada = room.join("Ada");
    begin();
    learns(ada, "steps=3&right=2");
    room.bar().choose(pseudonym(1)).click("To the projector");
    assertEquals(1, exploration().projected().orElseThrow().seat());
    Location page = UI.getCurrent().getInternals().getActiveViewLocation();
    assertEquals("network", page.getPath());
    assertEquals(
        Map.of("steps", List.of("3"), "right", List.of("2")),
        page.getQueryParameters().getParameters());
  }

  @Test
  void whoIsChosenIsSeenAboveTheOthers() {
    explorer("Ada", "surface=bowl&x=2&y=1&rate=0.25&steps=2");
    explorer("Emmy", "surface=bowl&x=-1&y=2&rate=0.25&steps=1");
    assertFalse(room.bar().chart(MAP).hasMark(ExploreMap.CHOSEN));
    room.bar().choose(pseudonym(2));
    assertEquals(
        List.of(new Drawing.Point(-1, 2), new Drawing.Point(-0.5, 1)), drawn(ExploreMap.CHOSEN));
    assertTrue(room.bar().chart(MAP).hasMark(ExploreMap.CHOSEN));
    room.teach(new SeatCommand.Removed(Teaching.id(), 2));
    room.pass(1_000);
    assertEquals(List.of(), drawn(ExploreMap.CHOSEN));
    assertFalse(room.bar().shows(pseudonym(2)), room.bar().text());
  }

  @Test
  void namesStandThereOnlyWhereTheTeacherShowsThem() {
    explorer("Ada", "surface=bowl");
    assertTrue(room.bar().shows(pseudonym(1)));
    assertFalse(room.bar().shows("Ada Bowl"), room.bar().text());
    room.teach(new RoomCommand.NamesShownSet(Teaching.id(), true));
    assertTrue(room.bar().shows("Ada Bowl"), room.bar().text());
  }

  @Test
  void oneRunGoesToTheProjectorAndTheClassComesBackFromIt() {
    room.show(5);
    explorer("Ada", "surface=bowl&steps=3");
    room.bar().click("To the projector");
    assertEquals(Optional.empty(), exploration().projected(), "nobody is chosen");
    room.bar().choose(pseudonym(1)).click("To the projector");
    assertEquals(1, exploration().projected().orElseThrow().seat());
    assertTrue(room.bar().shows("On the projector: " + pseudonym(1)), room.bar().text());
    assertEquals(0, room.bar().charts().count(), "the run itself is to be seen");
    room.bar().click("All runs");
    assertEquals(1, room.bar().charts().count());
    assertFalse(room.bar().shows("On the projector"), room.bar().text());
    room.bar().click("Back to what the class saw");
    assertEquals(Optional.empty(), exploration().projected());
    assertFalse(room.bar().buttons().contains("Back to what the class saw"));
    room.bar().click("Call everyone back");
    assertFalse(exploration().underWay());
  }

  /** Two parts of a lesson in a row, or a button that the teacher has pressed before the part. */
  @Test
  void aPartOfALessonBeginsAnewThoughTheClassExploresAlready() {
    explorer("Ada", "surface=booth&steps=3");
    new StartedActivities(room.work()).begin(room.teacher(), Activity.EXPLORE, OpenClass.BOWL);
    assertEquals(OpenClass.BOWL.logged(), exploration().start());
    assertEquals(2, exploration().number());
    assertEquals(0, exploration().seen().size());
  }

  /** Of what comes within a quarter of a second only the last is worked out and drawn. */
  @Test
  void showsWhatComesLastFourTimesASecond() {
    Seated ada = explorer("Ada", "surface=bowl&x=2&y=1&rate=0.25");
    room.pass(250);
    shows(ada, query("surface=bowl&x=2&y=1&rate=0.25&steps=1"));
    room.pass(0);
    assertEquals(3, drawn("settle").size());
    shows(ada, query("surface=bowl&x=2&y=1&rate=0.25&steps=2"));
    shows(ada, query("surface=bowl&x=2&y=1&rate=0.25&steps=3"));
    room.pass(249);
    assertEquals(3, drawn("settle").size());
    room.pass(1);
    room.pass(0);
    assertEquals(5, drawn("settle").size());
  }

  private Seated explorer(String name, String query) {
    Seated student = room.join(name);
    if (!exploration().underWay()) {
      begin();
    }
    explores(student, query);
    return student;
  }

  private void begin() {
    room.bar().click("Do together").click("Free exploration");
  }

  private void explores(Seated student, String query) {
    shows(student, query(query));
    room.pass(1_000);
  }

  private void learns(Seated student, String query) {
    shows(student, new Scene(Screen.NETWORK, query));
    room.pass(1_000);
  }

  private void shows(Seated student, Scene shown) {
    tells(student, shown, true);
  }

  private void tells(Seated student, Scene shown, boolean current) {
    int seat = room.state().actor(student.key()).seat();
    Exploration now = exploration();
    assertEquals(
        Optional.empty(),
        student.tell(
            new ActivityCommand.Explored(
                Seated.id(), now.number(), seat, now.next(seat), shown, current)));
    OpenClass.settle();
  }

  private static Scene query(String query) {
    return new Scene(Screen.DESCEND, query);
  }

  private Exploration exploration() {
    return room.state().activities().exploration();
  }

  private String pseudonym(int seat) {
    return room.state().roster().pseudonym(seat);
  }

  private List<Drawing.Point> drawn(String series) {
    return room.barNow().chart(MAP).drawing().points(series);
  }
}
