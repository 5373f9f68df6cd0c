package org.thalweg.classroom;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;

/**
 * The class as the data set.
 *
 * @param line the line of the class, (slope, start)
 * @param rate the learning rate of the line's next step
 * @param examples those that students have typed
 * @param batch the seats that were drawn into the present mini-batch; none while all count
 */
public record ClassData(
    Optional<Vector> line, double rate, BySeat<Measurement> examples, SortedSet<Integer> batch) {
  /** The learning rate of a new game. */
  private static final double FIRST_RATE = 0.1;

  /** Copies the seats. */
  public ClassData {
    batch = Collections.unmodifiableSortedSet(new TreeSet<>(batch));
  }

  static ClassData none() {
    return new ClassData(Optional.empty(), FIRST_RATE, BySeat.none(), new TreeSet<>());
  }

  ClassData hold(int seat, Measurement example) {
    return new ClassData(line, rate, examples.with(seat, example), batch);
  }

  ClassData put(Vector where) {
    return new ClassData(Optional.of(where), rate, examples, batch);
  }

  ClassData withRate(double other) {
    return new ClassData(line, other, examples, batch);
  }

  /** With another mini-batch, all of whom are in the room. */
  ClassData draw(SortedSet<Integer> seats, Roster roster) {
    RefusedException.unless(seats.stream().allMatch(roster::isIn), Reason.NO_SUCH_SEAT);
    return new ClassData(line, rate, examples, seats);
  }

  /** Without what somebody left who was sent out. */
  ClassData without(int seat) {
    SortedSet<Integer> others = new TreeSet<>(batch);
    others.remove(seat);
    return new ClassData(line, rate, examples.without(seat), others);
  }
}
