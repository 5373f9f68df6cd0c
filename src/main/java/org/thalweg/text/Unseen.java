package org.thalweg.text;

/**
 * Characters that nobody sees: they control or format a text, turn it around, or mean nothing yet.
 * A text of one person that others read could say with them something else than it holds.
 */
public final class Unseen {
  /** Letters by their category that are drawn as nothing: the fillers of Hangul. */
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

  /** Soft hyphens, joiners, signs that are not written, and marks of left-to-right text. */
  private static final String PASTED_ALONG =
      "\u00AD\u200B\u200C\u200D\u200E\u2060\u2061\u2062\u2063\u2064\uFEFF";

  private Unseen() {}

  /** Whether it can't be seen; blanks, which can't either, are meant to be. */
  public static boolean is(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> !Character.isWhitespace(character);
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          true;
      default -> FILLERS.indexOf(character) >= 0;
    };
  }

  /**
   * Whether it can't be seen and is more than what comes along when a text is pasted and does
   * nothing to a text that is read from left to right.
   */
  public static boolean misleads(int character) {
    return is(character) && PASTED_ALONG.indexOf(character) < 0;
  }

  /** What a sentence calls a character that can't stand in it, such as {@code U+202E}. */
  public static String name(int character) {
    return "U+%04X".formatted(character);
  }
}
