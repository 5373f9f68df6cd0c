package org.thalweg.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks a new visitor to come back in a minute when this node is full, and in some seconds when too
 * many come from one network address at once, so that those who are inside keep a good lesson.
 * Whoever has a seat in a room, or teaches there, is not held up by the address. Files, the door of
 * the rooms, the HTTP interface and the health check need no place, and get none: a session that
 * begins there all the same, where there is no such file, ends with the request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class VisitorLimit extends OncePerRequestFilter {
  private static final int UNTIL_A_PLACE_IS_FREE = 60;
  private static final int UNTIL_FEWER_COME = 10;
  private static final List<String> WITHOUT_SESSION =
      List.of(
          "/api/",
          "/actuator/",
          "/VAADIN/",
          "/icons/",
          "/styles/",
          "/scripts/",
          "/fonts/",
          "/join/",
          "/rooms/",
          "/claim/",
          "/error/");

  private final SessionCount sessions;
  private final NewVisitors newVisitors;

  VisitorLimit(SessionCount sessions, NewVisitors newVisitors) {
    this.sessions = sessions;
    this.newVisitors = newVisitors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getSession(false) != null) {
      chain.doFilter(request, response);
    } else if (needsNoPlace(request)) {
      passBy(request, response, chain);
    } else if (sessions.full()) {
      askToComeBack(PlainPage.FULL, UNTIL_A_PLACE_IS_FREE, request, response);
    } else if (!newVisitors.admit(request)) {
      askToComeBack(PlainPage.MANY, UNTIL_FEWER_COME, request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void askToComeBack(
      PlainPage why, int seconds, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Retry-After", Integer.toString(seconds));
    response.setHeader("Refresh", Integer.toString(seconds));
    why.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  private static void passBy(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } finally {
      HttpSession begun = request.getSession(false);
      if (begun != null) {
        begun.invalidate();
      }
    }
  }

  private static boolean needsNoPlace(HttpServletRequest request) {
    String path = request.getRequestURI() + "/";
    return WITHOUT_SESSION.stream().anyMatch(path::startsWith);
  }
}
