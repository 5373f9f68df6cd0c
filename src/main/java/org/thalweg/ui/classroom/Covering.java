package org.thalweg.ui.classroom;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thalweg.classroom.Activities;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.part.Veil;

/**
 * What is covered on the screen of a class, and what stands still there, since it would give away
 * what is asked for.
 *
 * @param parts the names of the parts, each with the key of the words that stand in its place
 * @param still the screen on which nothing is to go before the class has predicted what it does
 */
record Covering(Map<String, String> parts, Optional<Screen> still) {
  private static final String UNTIL_WATCHED = "ask.veil";
  private static final String TO_THE_END = "ask.veil.reveal";

  /** The sentence that says which learning rate is the best one here. */
  private static final Set<String> OF_A_SWEEP = Set.of("rate-words");

  /** Copies the map. */
  Covering {
    parts = Map.copyOf(parts);
  }

  /** Nothing is covered. */
  static Covering none() {
    return new Covering(Map.of(), Optional.empty());
  }

  static Covering of(RoomState room) {
    return of(room.rounds().current(), room.activities());
  }

  /** What is covered while a question is asked, if one is, and while the class does this. */
  static Covering of(Optional<Round> asked, Activities activities) {
    Map<String, String> parts = new HashMap<>();
    asked.ifPresent(round -> {
      if (round.stage() == Stage.PREDICT) {
        put(parts, round.question().hides(), UNTIL_WATCHED);
      }
      if (round.stage() != Stage.REVEAL) {
        put(parts, toTheEnd(round.question()), TO_THE_END);
      }
    });
    boolean sweeps = activities.now().equals(Optional.of(Activity.SWEEP));
    if (sweeps && !activities.revealed()) {
      put(parts, OF_A_SWEEP, TO_THE_END);
    }
    return new Covering(parts, predicted(asked));
  }

  /** Where the class is to tell what a run does, the screen does not tell it before. */
  private static Set<String> toTheEnd(Question question) {
    Set<String> parts = new HashSet<>(question.hidesToTheEnd());
    if (question.ask() instanceof Ask.Next) {
      parts.add(Veil.VERDICT);
    }
    return parts;
  }

  private static Optional<Screen> predicted(Optional<Round> asked) {
    return asked
        .filter(round -> round.stage() == Stage.PREDICT)
        .map(round -> round.question().screen().screen());
  }

  private static void put(Map<String, String> parts, Set<String> names, String words) {
    names.forEach(name -> parts.put(name, words));
  }
}
