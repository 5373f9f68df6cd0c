package org.thalweg.ui.classroom;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.classroom.Activities;
import org.thalweg.classroom.ClassData;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.game.DealtExamples;
import org.thalweg.classroom.game.Reading;
import org.thalweg.math.objective.LineFit.Measurement;
import org.thalweg.math.vector.Vector;

/**
 * A student's share in what the class does together, and nothing of the others' before it is
 * revealed.
 */
sealed interface Share {

  /** The number of the activity. */
  int activity();

  /**
   * A learning rate of one's own for the run of the class.
   *
   * @param shown where it begins
   * @param rate what the student has sent
   * @param all what everybody has sent, by seat; empty before it is revealed
   */
  record Rate(
      int activity, Shown shown, Optional<Double> rate, Optional<SortedMap<Integer, Double>> all)
      implements Share {
    /** Copies the rates. */
    public Rate {
      all = all.map(rates -> Collections.unmodifiableSortedMap(new TreeMap<>(rates)));
    }
  }

  /** Whether the example of a student counts in the next step. */
  enum Draw {
    /** All do. */
    ALL,
    /** It was drawn into the mini-batch. */
    DRAWN,
    /** It was not. */
    LEFT_OUT;

    /** Its name in the keys of words, such as {@code left-out}. */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Draw of(ClassData data, int seat) {
      if (data.batch().isEmpty()) {
        return ALL;
      }
      return data.batch().contains(seat) ? DRAWN : LEFT_OUT;
    }
  }

  /** An example of the data set, the line of the class, and whether it counts. */
  record Example(int activity, Measurement example, Vector line, Draw draw) implements Share {}

  /**
   * A needle on a hidden surface.
   *
   * @param place where it stands
   * @param reading what the student has reported
   * @param all what everybody has reported; empty before it is revealed
   */
  record Needle(int activity, Shown place, Optional<Reading> reading, Optional<List<Reading>> all)
      implements Share {
    /** Copies the readings. */
    public Needle {
      all = all.map(List::copyOf);
    }
  }

  /** The share of a seat at present; none where the class does nothing together or explores. */
  static Optional<Share> of(RoomState state, int seat) {
    Activities now = state.activities();
    return now.now()
        .filter(activity -> !now.exploration().underWay())
        .flatMap(activity ->
            switch (activity) {
              case SWEEP ->
                  Optional.of(
                      new Rate(
                          now.number(),
                          Shown.of(now),
                          now.rates().at(seat),
                          revealed(now, now.rates().values())));
              case DATA_SET ->
                  Optional.of(
                      new Example(
                          now.number(),
                          example(state, seat),
                          line(now.data()),
                          Draw.of(now.data(), seat)));
              case COMPASS ->
                  Optional.of(
                      new Needle(
                          now.number(),
                          Shown.of(now),
                          now.readings().at(seat),
                          revealed(now, List.copyOf(now.readings().values().values()))));
              case EXPLORE -> Optional.empty();
            });
  }

  /** The line of a class; at the beginning the level one through the origin. */
  static Vector line(ClassData data) {
    return data.line().orElseGet(() -> Vector.zero(2));
  }

  /** The examples that a room deals. */
  static DealtExamples dealt(RoomCode room) {
    return new DealtExamples(room.text().hashCode());
  }

  private static Measurement example(RoomState state, int seat) {
    return state
        .activities()
        .data()
        .examples()
        .at(seat)
        .orElseGet(() -> dealt(state.room()).of(seat));
  }

  private static <T> Optional<T> revealed(Activities now, T all) {
    return now.revealed() ? Optional.of(all) : Optional.empty();
  }
}
