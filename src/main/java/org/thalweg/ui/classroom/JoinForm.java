package org.thalweg.ui.classroom;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Secret;

/**
 * The form in which somebody asks for a seat. One form is one seat, however often it is sent: the
 * token of the seat is made of the form's number and of a secret that its browser was given with
 * it, in a cookie. So whoever learns the number of somebody's form gets another seat with it.
 */
final class JoinForm {
  static final String COOKIE = "thalweg-door";
  private static final Duration TO_JOIN = Duration.ofHours(1);
  private static final String ALGORITHM = "HmacSHA256";

  private JoinForm() {}

  /** Hands out a form, and the cookie with it; the number of the form. */
  static String hand(Visit visit, RandomGenerator random) {
    visit.keepAtDoor(COOKIE, secret(visit).orElseGet(() -> Secret.random(random)), TO_JOIN);
    return Secret.random(random);
  }

  /**
   * The token of the seat in this room that a form asks for; none where the browser kept no cookie.
   *
   * @param number the number of the form
   */
  static Optional<String> token(RoomCode room, String number, Visit visit) {
    return secret(visit)
        .filter(secret -> Secret.hasLength(number))
        .map(secret -> token(secret, room.text() + number));
  }

  private static Optional<String> secret(Visit visit) {
    return visit.cookie(COOKIE).filter(Secret::hasLength);
  }

  private static String token(String secret, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] token = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
    }
  }
}
