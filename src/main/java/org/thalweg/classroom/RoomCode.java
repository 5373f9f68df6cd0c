package org.thalweg.classroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code with which a class finds its room: six characters that are read from the far end of a
 * classroom. Of characters that look alike only one is used, and the others are read as that one: O
 * as 0, I and L as 1, Z as 2, S as 5, B as 8, V as U. So there are 29⁶ codes, some 595 million.
 *
 * @param text six characters of the alphabet
 */
public record RoomCode(String text) {
  /** The characters of a code. */
  static final String ALPHABET = "0123456789ACDEFGHJKMNPQRTUWXY";

  /** How many characters a code has. */
  public static final int LENGTH = 6;

  private static final String ALIKE = "OILZSBV";
  private static final String READ_AS = "011258U";
  private static final int LONGEST_TYPED = 40;

  /** Checks every character. */
  public RoomCode {
    if (text.length() != LENGTH || text.chars().anyMatch(each -> ALPHABET.indexOf(each) < 0)) {
      throw new IllegalArgumentException("A room's code has six characters of its alphabet");
    }
  }

  /**
   * A new code.
   *
   * @param random a {@link java.security.SecureRandom}, but in tests
   */
  static RoomCode random(RandomGenerator random) {
    StringBuilder text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new RoomCode(text.toString());
  }

  /** The code that somebody typed, in either case, with blanks and hyphens anywhere. */
  public static Optional<RoomCode> read(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(LENGTH);
    Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(each -> !isFiller(each))
        .forEach(each -> text.appendCodePoint(unmistaken(each)));
    boolean readable =
        text.length() == LENGTH && text.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
    return readable ? Optional.of(new RoomCode(text.toString())) : Optional.empty();
  }

  /** The code in two groups of three, as it is shown and read aloud. */
  public String spaced() {
    return text.substring(0, LENGTH / 2) + " " + text.substring(LENGTH / 2);
  }

  private static boolean isFiller(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.DASH_PUNCTUATION
        || Character.getType(character) == Character.FORMAT;
  }

  private static int unmistaken(int character) {
    int place = ALIKE.indexOf(character);
    return place < 0 ? character : READ_AS.charAt(place);
  }
}
