package org.thalweg.ui.classroom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thalweg.classroom.Actor;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCookie;
import org.thalweg.classroom.Rooms;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.screen.PageAddress;

/**
 * Lets a browser keep its cookies of a room for as long again whenever it opens a page of this
 * room, so that nobody loses a room that is still used. A cookie that opens nothing is left alone.
 */
@Component
final class KeyRenewal extends OncePerRequestFilter {
  private static final String PAGE = "/room/";

  private final Rooms rooms;
  private final HouseRules rules;

  KeyRenewal(Rooms rooms, HouseRules rules) {
    this.rooms = rooms;
    this.rules = rules;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals(HttpMethod.GET.name());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Visit visit = new Visit(request, response, rules);
    room(request).ifPresent(room -> renew(room, visit));
    chain.doFilter(request, response);
  }

  /**
   * The room that a page is of; a style or a script is of none, whatever stands behind its name.
   */
  private static Optional<RoomCode> room(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(PAGE)
        ? RoomCode.read(path.substring(PAGE.length()))
        : Screen.at(path.substring(1))
            .map(screen -> request.getParameter(PageAddress.ROOM))
            .flatMap(RoomCode::read);
  }

  private void renew(RoomCode room, Visit visit) {
    renew(room, RoomCookie.ofTeacher(room), Credential.Teacher::new, visit);
    renew(room, RoomCookie.ofSeat(room), Credential.Student::new, visit);
  }

  private void renew(RoomCode room, String name, Function<String, Credential> shown, Visit visit) {
    visit
        .cookie(name)
        .filter(value -> opens(room, shown.apply(value)))
        .ifPresent(value -> visit.keep(name, value));
  }

  private boolean opens(RoomCode room, Credential shown) {
    return rooms
        .state(room)
        .filter(state -> !state.ended() && !state.actor(shown).equals(Actor.NEWCOMER))
        .isPresent();
  }
}
