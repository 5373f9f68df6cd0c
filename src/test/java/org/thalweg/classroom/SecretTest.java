package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTest {
  private final SecureRandom random = new SecureRandom();

  @Test
  void matchesItsOwnTextAndNoOther() {
    String text = Secret.random(random);
    Secret kept = Secret.of(text);
    assertTrue(kept.matches(text));
    assertFalse(kept.matches(Secret.random(random)));
    assertFalse(kept.matches(""));
    assertFalse(kept.matches(text.substring(1)));
  }

  @Test
  void hasMoreThan128Bits() {
    assertEquals(24, Base64.getUrlDecoder().decode(Secret.random(random)).length);
  }

  /** The digest of "abc" as FIPS 180-2, appendix B.1, prints it. */
  @Test
  void isKeptAsItsDigestOnly() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        Secret.of("abc").digest());
    String text = Secret.random(random);
    assertFalse(Secret.of(text).toString().contains(text));
    assertThrows(IllegalArgumentException.class, () -> new Secret("abc"));
  }

  @Test
  void isNeverDrawnTwice() {
    Set<String> drawn = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      assertTrue(drawn.add(Secret.random(random)));
    }
  }

  @Test
  void standsLongTexts() {
    assertFalse(Secret.of(Secret.random(random)).matches("x".repeat(1_000_000)));
  }
}
