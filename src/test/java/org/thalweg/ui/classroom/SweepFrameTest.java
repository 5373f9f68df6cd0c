package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ClassSweep;
import org.thalweg.classroom.game.Deed;
import org.thalweg.math.vector.Vector;

class SweepFrameTest {
  private static final int STEPS = 30;

  /** The dots of the others take as much of the width as they did without that one. */
  @ParameterizedTest
  @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 1e-5, 1e5, 1e6})
  void oneRateThatIsFarOutLeavesThePictureOfTheOthersAlone(double far) {
    List<ClassSweep.Point> runs = runs(0.03, 0.1, 0.1, 0.3, far);
    SweepFrame frame = SweepFrame.of(runs, 5);
    assertEquals(SweepFrame.of(runs.subList(0, 4), 5), frame);
    ClassSweep.Point outside = runs.getLast();
    assertTrue(frame.isBeyond(outside));
    double place = frame.across(outside);
    assertTrue(far < 1 ? place > frame.lowRate() && place < 0.03 : place > 0.3, "at the edge");
    assertTrue(place < frame.highRate());
    assertEquals(outside, nearest(runs, frame, place, 1), "a click finds it there");
    assertEquals(runs.getFirst(), nearest(runs, frame, 0.03, 1));
  }

  /** As on Rastrigin's surface, where a large rate zig-zags far up its slopes. */
  @Test
  void oneLossThatIsFarUpLeavesTheOthersTheirHeight() {
    List<ClassSweep.Point> runs = new ArrayList<>(runs(0.03, 0.1, 0.3));
    SweepFrame without = SweepFrame.of(runs, 34);
    ClassSweep.Point high =
        new ClassSweep.Point(
            2, 0.2, OptionalDouble.of(18_700), does(Behaviour.ZIG_ZAG), List.of(), List.of());
    runs.add(high);
    SweepFrame frame = SweepFrame.of(runs, 34);
    assertTrue(frame.isAbove(high, STEPS));
    assertTrue(frame.high() - frame.low() < 6 * (without.high() - without.low()));
    double height = frame.height(high, STEPS);
    assertTrue(height > 34 && height < frame.high(), "at the edge, and above the start");
    assertEquals(high, nearest(runs, frame, 0.2, height), "a click finds it there");
    assertEquals(1, frame.height(runs.getFirst(), STEPS));
  }

  @Test
  void aLossSomewhatAboveTheStartStandsWhereItIs() {
    ClassSweep.Point above =
        new ClassSweep.Point(
            2, 0.2, OptionalDouble.of(60), does(Behaviour.HOP), List.of(), List.of());
    List<ClassSweep.Point> runs = List.of(runs(0.1).getFirst(), above);
    SweepFrame frame = SweepFrame.of(runs, 34);
    assertFalse(frame.isAbove(above, STEPS));
    assertEquals(60, frame.height(above, STEPS));
  }

  /** From a saddle a run may go far below all others before it has left the map. */
  @Test
  void nothingLeavesThePictureOnTheWayEither() {
    List<Vector> path = List.of(Vector.of(0, 0), Vector.of(0, 1), Vector.of(0, 2));
    ClassSweep.Point out =
        new ClassSweep.Point(
            2,
            0.2,
            OptionalDouble.empty(),
            does(Behaviour.FLY_OUT),
            path,
            List.of(5.0, -900.0, 8e9));
    List<ClassSweep.Point> runs = List.of(runs(0.1).getFirst(), out);
    SweepFrame frame = SweepFrame.of(runs, 5);
    assertEquals(5, frame.height(out, 0));
    assertTrue(frame.height(out, 1) > frame.low() && frame.height(out, 1) < 1);
    assertTrue(frame.height(out, 2) > 5 && frame.height(out, 2) < frame.high());
  }

  @Test
  void aClassThatIsFarApartIsShownAsItIs() {
    List<ClassSweep.Point> runs = runs(0.001, 0.02, 0.1, 1, 10);
    SweepFrame frame = SweepFrame.of(runs, 5);
    for (ClassSweep.Point run : runs) {
      assertFalse(frame.isBeyond(run));
      assertEquals(run.rate(), frame.across(run));
    }
  }

  private static ClassSweep.Point nearest(
      List<ClassSweep.Point> runs, SweepFrame frame, double rate, double loss) {
    return runs.stream()
        .min(Comparator.comparingDouble(run -> frame.distance(run, STEPS, rate, loss)))
        .orElseThrow();
  }

  private static Deed does(Behaviour behaviour) {
    return new Deed(behaviour, false);
  }

  private static List<ClassSweep.Point> runs(double... rates) {
    return Arrays.stream(rates)
        .mapToObj(rate ->
            new ClassSweep.Point(
                1, rate, OptionalDouble.of(1), does(Behaviour.SETTLE), List.of(), List.of()))
        .toList();
  }
}
