package org.thalweg.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * A right that whoever knows some 192 random bits has: a teacher's over the room, a student's to a
 * seat. Only the SHA-256 digest is kept, so that a log gives nobody's right away; without a salt,
 * since nobody can try all numbers of 192 bits.
 *
 * @param digest SHA-256 of the secret's text, 64 hexadecimal digits
 */
public record Secret(String digest) {
  private static final int BYTES = 24;
  private static final int LENGTH = 32;
  private static final int DIGEST_LENGTH = 64;
  private static final int LONGEST_SHOWN = 100;

  /** Checks the length. */
  public Secret {
    if (digest.length() != DIGEST_LENGTH) {
      throw new IllegalArgumentException("A secret is kept as 64 hexadecimal digits");
    }
  }

  /**
   * The text of a new secret, which only its holder keeps.
   *
   * @param random a {@link java.security.SecureRandom}, but in tests
   */
  public static String random(RandomGenerator random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Whether a text is as long as {@linkplain #random a secret's}. */
  public static boolean hasLength(String text) {
    return text.length() == LENGTH;
  }

  /** What is kept of a secret. A text that is too long to be one is cut before it is digested. */
  public static Secret of(String text) {
    String bounded = text.substring(0, Math.min(text.length(), LONGEST_SHOWN));
    byte[] digest = sha256().digest(bounded.getBytes(StandardCharsets.UTF_8));
    return new Secret(HexFormat.of().formatHex(digest));
  }

  /** Whether a text is the secret; how long that takes says nothing about it. */
  public boolean matches(String text) {
    return MessageDigest.isEqual(bytes(digest), bytes(of(text).digest));
  }

  private static byte[] bytes(String digits) {
    return digits.getBytes(StandardCharsets.US_ASCII);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
