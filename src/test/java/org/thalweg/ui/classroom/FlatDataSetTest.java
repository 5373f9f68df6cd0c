package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;

/** Through (1, 3) alone, and through all with the same x, goes more than one best line. */
@ViewPackages(classes = Numbers.class)
class FlatDataSetTest extends BrowserlessTest {
  private static final String VALLEY = "Valley of the mean error, with everybody's arrow";
  private static final String ARROWS = "Everybody's arrow";
  private static final String FLAT =
      "All examples have the same x: many lines fit them equally well.";
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
    room.bar().click("Do together").click("The class is the data set");
  }

  /** The line through (0, 1) and (1, 3) has slope 2. */
  @Test
  void theValleyOfAnEarlierClassIsGoneAndSoIsItsBestLine() {
    List<Seated> class2 = hold(new Measurement(0, 1), new Measurement(1, 3));
    assertEquals(2, room.bar().chart(VALLEY).drawing().points("tips").size());
    assertNull(room.bar().attribute("Best line", "aria-description"));
    sendOut(1);
    room.bar().click("Best line");
    assertEquals(Optional.empty(), line());
    assertEquals(FLAT, room.bar().attribute("Best line", "aria-description"));
    Drawing arrows = room.bar().chart(ARROWS).drawing();
    assertEquals(1, arrows.points("tips").size());
    assertEquals(-6, arrows.points("tips").getFirst().x(), 1e-12, "as long as it is");
    class2.getLast().tell(held(2, new Measurement(0, 3)));
    room.join("").tell(held(3, new Measurement(2, 1)));
    room.bar().click("Best line");
    assertEquals(Vector.of(-1, 3), line().orElseThrow());
    assertEquals(2, room.bar().chart(VALLEY).drawing().points("tips").size());
  }

  @Test
  void thatManyLinesFitIsSaidBesideTheMeanErrorAsLongAsItIsSo() {
    hold(new Measurement(1, 3), new Measurement(1, -1));
    assertTrue(room.bar().shows("2 examples · mean squared error 5 · " + FLAT), room.bar().text());
    room.bar().turn("slope", 1);
    assertTrue(room.bar().shows("2 examples · mean squared error 4 · " + FLAT), room.bar().text());
    room.bar().turn("slope", 0);
    assertTrue(room.bar().shows("2 examples · mean squared error 5 · " + FLAT), room.bar().text());
    room.join("").tell(held(3, new Measurement(0, 1)));
    assertFalse(room.bar().shows(FLAT), room.bar().text());
  }

  /** Neither an arrow nor a word of those who have left stays. */
  @Test
  void nobodyIsLeft() {
    hold(new Measurement(0, 1), new Measurement(1, 3));
    assertTrue(room.bar().shows("Each arrow shows"), room.bar().text());
    sendOut(1);
    sendOut(2);
    String nobody = "Nobody is in yet, so there are no examples.";
    assertTrue(room.bar().shows(nobody), room.bar().text());
    assertFalse(room.bar().shows("Each arrow shows"), room.bar().text());
    assertEquals(nobody, room.bar().attribute("Best line", "aria-description"));
    Drawing arrows = room.bar().chart(ARROWS).drawing();
    assertEquals(List.of(), arrows.points("tips"));
    assertEquals(List.of(), arrows.points("arrows"));
    assertFalse(room.bar().chart(ARROWS).hasMark("mean"));
    assertFalse(room.bar().chart(ARROWS).hasMark("step"));
    assertEquals(nobody, arrows.textAlternative());
    Drawing examples = room.bar().chart("Examples and the line").drawing();
    assertEquals(List.of(), examples.points("dots"));
    assertTrue(examples.textAlternative().startsWith("No example"), examples.textAlternative());
  }

  private List<Seated> hold(Measurement... examples) {
    List<Seated> all = IntStream.of(1, 2).mapToObj(seat -> room.join("")).toList();
    for (int seat = 1; seat <= examples.length; seat++) {
      all.get(seat - 1).tell(held(seat, examples[seat - 1]));
    }
    OpenClass.settle();
    return all;
  }

  private static ActivityCommand held(int seat, Measurement example) {
    return new ActivityCommand.ExampleHeld(Seated.id(), 1, seat, example);
  }

  private void sendOut(int seat) {
    room.teach(new SeatCommand.Removed(Teaching.id(), seat));
  }

  private Optional<Vector> line() {
    return room.state().activities().data().line();
  }
}
