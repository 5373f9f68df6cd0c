package org.thalweg.classroom;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thalweg.text.Unseen;

/**
 * A name that a student chose, safe to stand on a projector: one line of at most 24 code points in
 * Unicode's normal form C, without characters that control, format or turn the text around.
 *
 * @param text as {@link #read} returns it
 */
public record Nickname(String text) {
  /** The most code points of a name. */
  public static final int LONGEST = 24;

  /** More marks on one letter than any language needs run into the lines above and below. */
  private static final int MOST_MARKS = 3;

  private static final int LONGEST_TYPED = 200;

  /** Signs that are a phrase, or as wide as one. */
  private static final Set<UnicodeBlock> WIDE =
      Set.of(
          UnicodeBlock.ARABIC_PRESENTATION_FORMS_A,
          UnicodeBlock.CUNEIFORM,
          UnicodeBlock.CUNEIFORM_NUMBERS_AND_PUNCTUATION,
          UnicodeBlock.EARLY_DYNASTIC_CUNEIFORM);

  /**
   * Cyrillic and Greek letters that look like Latin ones, each above its Latin letter. Source:
   * Unicode Technical Standard 39, Unicode Security Mechanisms, confusables.txt.
   */
  private static final String LIKE_LATIN = "АВЕКМНОРСТУХІЈЅԚԜаекорсухіјѕһԛԝԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορυ";

  private static final String LATIN = "ABEKMHOPCTYXIJSQWaekopcyxijshqwdABEZHIKMNOPTYXaikvopu";

  /** Checks that nothing is in it that {@link #read} takes out. */
  public Nickname {
    if (!isFit(text) || !text.equals(cleaned(text))) {
      throw new IllegalArgumentException("A nickname is a line of 1 to 24 plain characters");
    }
  }

  /**
   * The name that somebody typed, without blanks around it and without characters that are not
   * seen; empty when nothing is left, or too much.
   */
  public static Optional<Nickname> read(String typed) {
    if (typed.length() > LONGEST_TYPED) {
      return Optional.empty();
    }
    return Optional.of(cleaned(typed)).filter(Nickname::isFit).map(Nickname::new);
  }

  /**
   * Whether one name can be taken for the other: the same letters in any case and width, or letters
   * of another alphabet that look the same.
   */
  boolean isTakenFor(String other) {
    return plain(text).equals(plain(other)) || inLatin(text).equals(inLatin(other));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
  }

  private static String inLatin(String name) {
    StringBuilder latin = new StringBuilder(Normalizer.normalize(name, Normalizer.Form.NFKD));
    for (int i = 0; i < latin.length(); i++) {
      int found = LIKE_LATIN.indexOf(latin.charAt(i));
      if (found >= 0) {
        latin.setCharAt(i, LATIN.charAt(found));
      }
    }
    return latin.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isFit(String text) {
    int length = text.codePointCount(0, text.length());
    return length >= 1
        && length <= LONGEST
        && text.codePoints().noneMatch(each -> WIDE.contains(UnicodeBlock.of(each)))
        && mostMarks(text) <= MOST_MARKS
        && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String cleaned(String typed) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFC)
        .codePoints()
        .forEach(each -> {
          if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
            plain.append(' ');
          } else if (!Unseen.is(each)) {
            plain.appendCodePoint(each);
          }
        });
    // what was taken out may have stood between a letter and its mark
    String joined = Normalizer.normalize(plain, Normalizer.Form.NFC);
    return joined.replaceAll(" +", " ").strip();
  }

  private static int mostMarks(String text) {
    int most = 0;
    int marks = 0;
    for (int each : text.codePoints().toArray()) {
      boolean mark =
          Character.getType(each) == Character.NON_SPACING_MARK
              || Character.getType(each) == Character.ENCLOSING_MARK;
      marks = mark ? marks + 1 : 0;
      most = Math.max(most, marks);
    }
    return most;
  }
}
