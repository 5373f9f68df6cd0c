package org.thalweg.ui.classroom;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.http.ResponseCookie;

/**
 * What a host has set that the door of the rooms keeps to.
 *
 * @param session how the cookie of a session is sent; those of the rooms are sent alike
 * @param kept how long a browser keeps the cookies of a room: as long as the room waits for it
 * @param frameAncestors who may show the pages in a frame, as in a content security policy
 */
record HouseRules(Cookie session, Duration kept, String frameAncestors) {

  /**
   * A cookie of a room, which no script can read.
   *
   * @param secure whether it is asked for over HTTPS
   */
  ResponseCookie cookie(String name, String value, boolean secure) {
    return ResponseCookie.from(name, value)
        .httpOnly(true)
        .secure(secure || Boolean.TRUE.equals(session.getSecure()))
        .partitioned(Boolean.TRUE.equals(session.getPartitioned()))
        .sameSite(
            Optional.ofNullable(session.getSameSite()).map(SameSite::attributeValue).orElse(null))
        .path("/")
        .maxAge(kept)
        .build();
  }
}
