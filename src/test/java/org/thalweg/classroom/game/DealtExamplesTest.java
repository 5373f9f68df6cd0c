package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.LineFit;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;

class DealtExamplesTest {
  private final DealtExamples dealt = new DealtExamples(42);

  @Test
  void aClassHasALineToFind() {
    List<Integer> seats = IntStream.rangeClosed(1, 200).boxed().toList();
    Vector best = new LineFit(dealt.all(seats, Map.of())).leastSquares();
    assertEquals(0.5, best.get(0), 0.15);
    assertEquals(1, best.get(1), 0.15);
  }

  @Test
  void numbersCanBeReadOut() {
    for (int seat = 1; seat <= 100; seat++) {
      Measurement example = dealt.of(seat);
      assertTrue(Math.abs(example.x()) <= 3, example.toString());
      assertEquals(example.x(), Math.rint(example.x() * 10) / 10);
      assertEquals(example.y(), Math.rint(example.y() * 10) / 10);
    }
  }

  @Test
  void whatSomebodyTypedTakesThePlaceOfTheirs() {
    Measurement own = new Measurement(9, 9);
    assertEquals(
        List.of(dealt.of(3), own, dealt.of(4)), dealt.all(List.of(3, 7, 4), Map.of(7, own)));
  }
}
