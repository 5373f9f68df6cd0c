package org.thalweg.ui.classroom;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.thalweg.live.socket.Origins;

/**
 * Somebody at the door of the rooms: what their browser asks, and what it is answered.
 *
 * @param rules what the host of this door has set
 */
record Visit(HttpServletRequest request, HttpServletResponse response, HouseRules rules) {

  /**
   * A page elsewhere can't make a visitor do something here. A browser names the site over HTTPS,
   * and its page's origin everywhere; whoever names neither is no browser.
   */
  boolean isFromHere() {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null
        ? Origins.fromHere(
            request.getHeader(HttpHeaders.ORIGIN), URI.create(request.getRequestURL().toString()))
        : site.equals("same-origin") || site.equals("none");
  }

  /** The network address they come from. */
  String address() {
    return request.getRemoteAddr();
  }

  Optional<String> cookie(String name) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** Gives the browser a cookie that no script can read. */
  void keep(String name, String value) {
    add(rules.cookie(name, value, request.isSecure()));
  }

  /** The same for a while only, and for a cookie that is sent to the page of students alone. */
  void keepAtDoor(String name, String value, Duration kept) {
    add(rules.cookie(name, value, request.isSecure()).mutate().path("/join").maxAge(kept).build());
  }

  /** Nobody on the way keeps an answer with a cookie, to give it to others. */
  private void add(ResponseCookie cookie) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  void show(DoorPage page, HttpStatus status) throws IOException {
    page.write(this, status);
  }

  /** Shows a page that asks them to come again. */
  void showUntil(Duration later, DoorPage page, HttpStatus status) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.toSeconds()));
    show(page, status);
  }

  void redirect(String where) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, where);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  void refuse() throws IOException {
    response.sendError(HttpStatus.FORBIDDEN.value());
  }
}
