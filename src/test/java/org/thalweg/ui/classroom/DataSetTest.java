package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;

/** Three students hold (0, 1), (1, 3) and (2, 2): the best line has slope 1/2 and start 3/2. */
@ViewPackages(classes = Numbers.class)
class DataSetTest extends BrowserlessTest {
  private static final String VALLEY = "Valley of the mean error, with everybody's arrow";
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
  }

  @Test
  void theMeanOfAllArrowsIsTheGradient() {
    begin();
    // on y = 0 the residuals are −1, −3, −2, so the arrows are (0, −2), (−6, −6), (−8, −4)
    assertTrue(
        room.bar().shows("Their mean is the gradient: −4.67 by slope, −4 by start."),
        room.bar().text());
    assertTrue(room.bar().shows("3 examples · mean squared error 4.67"), room.bar().text());
    Mark.Arrow mean = (Mark.Arrow) room.bar().chart(VALLEY).drawing().mark("mean");
    assertEquals(14.0 / 12, (mean.toX() - mean.fromX()) / (mean.toY() - mean.fromY()), 1e-12);
    Mark.Arrow step = (Mark.Arrow) room.bar().chart(VALLEY).drawing().mark("step");
    assertEquals(0.1 * 14 / 3, step.toX(), 1e-12);
    assertEquals(0.4, step.toY(), 1e-12);
  }

  @Test
  void aStepGoesAgainstTheGradientAndEveryPhoneSeesIt() {
    Seated ada = begin();
    OnPage page = room.pageOf(ada);
    assertTrue(page.shows("The line says 0. Your squared error: 1"), page.text());
    assertTrue(page.shows("0 by slope, −2 by start"), page.text());
    room.bar().click("One step");
    assertEquals(
        Optional.of(Vector.of(0.1 * 14 / 3, 0.4)), room.state().activities().data().line());
    assertTrue(page.shows("The line says 0.4. Your squared error: 0.36"), page.text());
  }

  @Test
  void atTheBestLineTheArrowsCancelOut() {
    begin();
    room.bar().click("Best line");
    assertTrue(
        room.bar().shows("The mean of all arrows is 0: no line has a smaller mean squared error."),
        room.bar().text());
    assertTrue(room.bar().shows("Still 3 single arrows are not 0"), room.bar().text());
    Vector line = room.state().activities().data().line().orElseThrow();
    assertEquals(0.5, line.get(0), 1e-12);
    assertEquals(1.5, line.get(1), 1e-12);
  }

  /** Two examples have a line through both. */
  @Test
  void aLineThroughAllExamplesIsCalledOne() {
    Seated ada = begin();
    room.teach(new SeatCommand.Removed(CommandId.random(), 3));
    room.bar().click("Best line");
    assertTrue(room.bar().shows("The line goes through every example"), room.bar().text());
    assertTrue(room.pageOf(ada).shows("Your squared error: 0"));
  }

  @Test
  void aKnobIsToldToTheClassFourTimesASecondAndItsLastTurnAlways() {
    begin();
    room.bar().turn("slope", 0.1).turn("slope", 0.2).turn("slope", 0.3);
    assertEquals(0.1, slope());
    room.pass(250);
    assertEquals(0.3, slope());
    room.pass(1_000);
    assertEquals(0.3, slope());
  }

  @Test
  void sixAtRandomNeedMoreThanSix() {
    begin();
    room.bar().click("Six at random");
    assertEquals(Set.of(), batch());
    more(6);
    room.bar().click("Six at random");
    assertTrue(room.bar().shows("A mini-batch of 6"), room.bar().text());
    assertEquals(6, room.bar().chart(VALLEY).drawing().points("tips").size());
    assertEquals(6, batch().size());
    room.bar().click("All again");
    assertEquals(Set.of(), batch());
    assertFalse(room.bar().buttons().contains("All again"));
    assertEquals(9, room.bar().chart(VALLEY).drawing().points("tips").size());
  }

  /** Whoever is drawn reads so and has another arrow; whoever is not reads that. */
  @Test
  void everyPhoneSaysWhetherItsExampleWasDrawn() {
    List<Seated> all = new ArrayList<>(List.of(begin()));
    all.addAll(more(6));
    List<OnPage> pages = all.stream().map(room::pageOf).toList();
    pages.forEach(page -> assertFalse(page.shows("drawn"), page.text()));
    room.bar().click("Six at random");
    for (int i = 0; i < all.size(); i++) {
      boolean drawn = batch().contains(room.state().actor(all.get(i).key()).seat());
      OnPage page = pages.get(i);
      assertEquals(drawn, page.shows("Your example was drawn"), page.text());
      assertEquals(!drawn, page.shows("Your example was not drawn this time"), page.text());
      Mark.Arrow arrow = (Mark.Arrow) page.chart("Your arrow").drawing().mark("arrow");
      assertEquals(drawn ? "counts" : "does not count", arrow.label());
    }
    room.bar().click("All again");
    pages.forEach(page -> assertFalse(page.shows("drawn"), page.text()));
  }

  /** The step is that of the six: worked out here from what they hold. */
  @Test
  void aStepWithAMiniBatchCountsTheSixAndDrawsOthers() {
    begin();
    more(20);
    room.bar().click("Six at random");
    Set<Integer> six = batch();
    double slope = 0;
    double start = 0;
    for (int seat : six) {
      Measurement held =
          room.state()
              .activities()
              .data()
              .examples()
              .at(seat)
              .orElseGet(() -> Share.dealt(room.room()).of(seat));
      slope += 0.1 * 2 * held.y() * held.x() / 6;
      start += 0.1 * 2 * held.y() / 6;
    }
    room.bar().click("One step");
    Vector line = room.state().activities().data().line().orElseThrow();
    assertEquals(slope, line.get(0), 1e-12);
    assertEquals(start, line.get(1), 1e-12);
    assertEquals(6, batch().size());
    assertNotEquals(six, batch(), "one in 100,000 times the same six are drawn again");
  }

  @Test
  void aMovingLineLeavesAloneWhatAStudentTypes() {
    Seated ada = begin();
    OnPage page = room.pageOf(ada).type("x", "4");
    room.bar().click("One step");
    assertEquals("4", page.typed("x"));
  }

  @Test
  void aStudentHoldsOtherNumbers() {
    Seated ada = begin();
    OnPage page = room.pageOf(ada);
    assertEquals("", page.send("example:4,-1"));
    assertTrue(page.shows("Your example: x = 4, y = −1"), page.text());
    assertEquals("You hold this one now.", page.standing());
    assertEquals("Numbers from −10 to 10, please.", page.send("example:11,1"));
    assertEquals("Numbers from −10 to 10, please.", page.send("example:1,-11"));
    assertEquals(
        Optional.of(new Measurement(4, -1)), room.state().activities().data().examples().at(1));
  }

  @Test
  void whoTypesNothingHoldsWhatTheRoomDealt() {
    OnPage page = room.pageOf(room.join("Ada"));
    room.bar().click("Do together").click("The class is the data set");
    Measurement dealt = Share.dealt(room.room()).of(1);
    assertEquals(Optional.empty(), room.state().activities().data().examples().at(1));
    assertTrue(page.shows("x = " + Numbers.of(Locale.ENGLISH).format(dealt.x())));
    assertFalse(page.shows("Valley"));
  }

  /** Whoever holds the farthest example there may be leaves the picture to the others. */
  @Test
  void theLongestArrowHidesNoOther() {
    begin();
    List<Seated> others = more(20);
    int last = room.state().actor(others.getLast().key()).seat();
    double usual = longestTipOf(22);
    others
        .getLast()
        .tell(new ActivityCommand.ExampleHeld(Seated.id(), 1, last, new Measurement(-10, 10)));
    OpenClass.settle();
    assertTrue(longestTipOf(22) > usual / 8, longestTipOf(22) + " of " + usual);
    Mark.Arrow mean = (Mark.Arrow) room.bar().chart(VALLEY).drawing().mark("mean");
    assertTrue(Math.hypot(mean.toX(), mean.toY()) < 2, "the mean is seen whole");
  }

  /** One example has no valley whose size the picture could have. */
  @Test
  void aClassOfOneSeesItsArrowsWhole() {
    room.bar().click("Do together").click("The class is the data set");
    hold(1, new Measurement(-7, 6));
    OpenClass.settle();
    Drawing drawing = room.bar().chart("Everybody's arrow").drawing();
    for (String id : List.of("mean", "step")) {
      Mark.Arrow arrow = (Mark.Arrow) drawing.mark(id);
      assertTrue(drawing.x().min() < arrow.toX() && arrow.toX() < drawing.x().max(), id);
      assertTrue(drawing.y().min() < arrow.toY() && arrow.toY() < drawing.y().max(), id);
    }
  }

  private double longestTipOf(int arrows) {
    return room.bar().chart(VALLEY).drawing().points("tips").stream()
        .limit(arrows)
        .mapToDouble(tip -> Math.hypot(tip.x(), tip.y()))
        .max()
        .orElseThrow();
  }

  /** The box of a phone is that of the new game, and holds what the room dealt. */
  @Test
  void aSecondGameBeginsAnewOnEveryPhone() {
    Seated ada = begin();
    OnPage page = room.pageOf(ada);
    assertEquals("", page.send("example:4,-1"));
    room.bar().click("Back to the screen");
    room.bar().click("Do together").click("The class is the data set");
    Measurement dealt = Share.dealt(room.room()).of(1);
    assertTrue(page.shows("x = " + Numbers.of(Locale.ENGLISH).format(dealt.x())), page.text());
    assertEquals("", page.send("example:3,2"));
    assertTrue(page.shows("Your example: x = 3, y = 2"), page.text());
  }

  private Set<Integer> batch() {
    return room.state().activities().data().batch();
  }

  private List<Seated> more(int count) {
    return Stream.generate(() -> room.join("")).limit(count).toList();
  }

  private Seated begin() {
    room.bar().click("Do together").click("The class is the data set");
    Seated ada = hold(1, new Measurement(0, 1));
    hold(2, new Measurement(1, 3));
    hold(3, new Measurement(2, 2));
    OpenClass.settle();
    return ada;
  }

  private Seated hold(int seat, Measurement example) {
    Seated student = room.join("");
    student.tell(new ActivityCommand.ExampleHeld(Seated.id(), 1, seat, example));
    return student;
  }

  private double slope() {
    return room.state().activities().data().line().orElseThrow().get(0);
  }
}
