package org.thalweg.classroom;

import java.util.List;
import org.thalweg.math.vector.SplitMix;
import org.thalweg.text.Words;

/**
 * The names of students who chose none, such as "Blue heron": a colour and an animal that follow
 * from the room and the number of the seat. No two of the first 1,000 seats of a room have the
 * same; after that the names come again with a 2 behind them.
 */
final class Pseudonyms {
  private static final List<String> COLOURS = list("classroom.pseudonym.colours");
  private static final List<String> ANIMALS = list("classroom.pseudonym.animals");

  /** How many there are. */
  static final int COUNT = COLOURS.size() * ANIMALS.size();

  /** Has no divisor in common with the count, so that every name has its turn. */
  private static final long STRIDE = 389;

  private final long first;

  /** The names in a room. */
  Pseudonyms(RoomCode room) {
    first = Math.floorMod(SplitMix.stream(room.text().hashCode()), COUNT);
  }

  /**
   * The name of a seat.
   *
   * @param seat 1 or more
   */
  String of(int seat) {
    int place = (int) ((first + seat * STRIDE) % COUNT);
    String name = COLOURS.get(place % COLOURS.size()) + " " + ANIMALS.get(place / COLOURS.size());
    int round = (seat - 1) / COUNT;
    return round == 0 ? name : name + " " + (round + 1);
  }

  /** Whether a chosen name would be taken for one of these. */
  static boolean isLike(Nickname name) {
    String[] words = name.text().split(" ", -1);
    return words.length >= 2
        && COLOURS.stream().anyMatch(colour -> new Nickname(colour).isTakenFor(words[0]))
        && ANIMALS.stream().anyMatch(animal -> new Nickname(animal).isTakenFor(words[1]));
  }

  private static List<String> list(String key) {
    return List.of(Words.english(key).split(" "));
  }
}
