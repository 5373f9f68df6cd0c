package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Exploration;
import org.thalweg.classroom.RunCommand;
import org.thalweg.classroom.Scene;
import org.thalweg.lesson.Screen;
import org.thalweg.text.Numbers;

/** One student's run goes before the class; whether and how the class comes back from it. */
@ViewPackages(classes = Numbers.class)
class ProjectorTest extends BrowserlessTest {
  private static final String BACK = "Back to what the class saw";
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    RouteConfiguration.forSessionScope().setRoute("", Div.class);
    room = new OpenClass().open();
  }

  @Test
  void theWayBackStaysThoughEverybodyIsCalledBack() {
    room.show(5);
    project();
    OnPage other = room.anotherBar();
    assertEquals(1, count(room.bar()));
    room.bar().click("Call everyone back");
    room.pass(1_000);
    assertEquals(1, count(room.bar()));
    assertEquals(1, count(other));
    assertEquals(Map.of("steps", List.of("3"), "surface", List.of("bowl")), address());
    room.bar().click(BACK);
    assertEquals(Map.of("step", List.of("5")), address());
    assertEquals(Optional.empty(), exploration().projected());
    assertEquals(0, count(room.bar()));
    assertEquals(0, count(other));
  }

  @Test
  void noWayLeadsBackWhereTheClassTurnsToSomethingElse() {
    room.show(5);
    project();
    room.bar().click("Call everyone back");
    assertEquals(1, count(room.bar()));
    room.bar().click("Do together").click("The class is the data set");
    assertEquals(0, count(room.bar()));
  }

  @Test
  void noWayLeadsBackWhereTheTeacherOpensAnotherScreen() {
    room.show(5);
    project();
    room.bar().click("Call everyone back");
    shows(Screen.DESCEND);
    assertEquals(1, count(room.bar()));
    shows(Screen.NETWORK);
    assertEquals(0, count(room.bar()));
  }

  /** Where it has no address, or one that is too long for the log of a room. */
  @Test
  void itSaysWhereNoWayLeadsBack() {
    project();
    String pseudonym = room.state().roster().pseudonym(1);
    assertTrue(
        room.bar()
            .shows(
                "On the projector: "
                    + pseudonym
                    + ". What the class saw before has no address that could be kept: open it"
                    + " yourself."),
        room.bar().text());
    assertEquals(0, count(room.bar()));
    room.bar().click("Call everyone back");
    assertEquals(0, count(room.bar()));
    assertFalse(exploration().underWay());
  }

  private void project() {
    Seated ada = room.join("Ada");
    room.bar().click("Do together").click("Free exploration");
    Shown bowl = new Shown(Screen.DESCEND, "surface=bowl&steps=3");
    ada.tell(new ActivityCommand.Explored(Seated.id(), 1, 1, 1, bowl.logged().orElseThrow(), true));
    OpenClass.settle();
    room.pass(1_000);
    room.bar().choose(room.state().roster().pseudonym(1)).click("To the projector");
    assertEquals(1, exploration().projected().orElseThrow().seat());
  }

  private void shows(Screen screen) {
    int next = room.state().showing().number() + 1;
    Scene scene = new Scene(screen, "");
    room.teach(new RunCommand.Showed(Teaching.id(), next, scene, List.of()));
    room.pass(1_000);
  }

  private static long count(OnPage page) {
    return page.buttons().stream().filter(BACK::equals).count();
  }

  private Exploration exploration() {
    return room.state().activities().exploration();
  }

  private static Map<String, List<String>> address() {
    return UI.getCurrent()
        .getInternals()
        .getActiveViewLocation()
        .getQueryParameters()
        .getParameters();
  }
}
