package org.thalweg.classroom.game;

import java.util.List;
import java.util.Map;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.SplitMix;

/**
 * The examples of a class as data set: each seat is dealt one, near the line {@code y = x/2 + 1},
 * unless its student has typed another. They follow from the seed, so nobody has to send theirs.
 *
 * @param seed of the room
 */
public record DealtExamples(long seed) {
  private static final double WIDTH = 6;
  private static final double SLOPE = 0.5;
  private static final double START = 1;
  private static final double SPREAD = 0.6;
  private static final double TENTHS = 10;

  /** The example that a seat is dealt; numbers with one decimal, which can be read out. */
  public Measurement of(int seat) {
    long counter = SplitMix.stream(seed, seat);
    double x = rounded(WIDTH * (SplitMix.uniform(counter) - 1.0 / 2));
    double y = SLOPE * x + START + SPREAD * SplitMix.normal(counter + SplitMix.PAIR);
    return new Measurement(x, rounded(y));
  }

  /** The examples of these seats, in their order: those that were typed, or else dealt. */
  public List<Measurement> all(List<Integer> seats, Map<Integer, Measurement> typed) {
    return seats.stream()
        .map(seat -> {
          Measurement own = typed.get(seat);
          return own == null ? of(seat) : own;
        })
        .toList();
  }

  private static double rounded(double number) {
    return Math.rint(number * TENTHS) / TENTHS;
  }
}
