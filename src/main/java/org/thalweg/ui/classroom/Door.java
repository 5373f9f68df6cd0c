package org.thalweg.ui.classroom;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thalweg.classroom.Actor;
import org.thalweg.classroom.Arrivals;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Nickname;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;
import org.thalweg.ui.screen.ClassAddress;
import org.thalweg.ui.screen.RoomKeys;

/**
 * The door of the rooms, as plain pages: whoever comes in has no session of the screens yet. A
 * teacher opens a room here and comes back to it on another device; a student takes a seat.
 */
@Controller
class Door {
  private static final Duration KEPT = Duration.ofHours(12);
  private static final String SECONDS_TO_ARRIVE = "5";
  private static final String SECONDS_TO_WAIT = "60";

  private final SecureRandom random = new SecureRandom();
  private final Rooms rooms;
  private final Arrivals arrivals;
  private final ClassAddress address;

  Door(Rooms rooms, Arrivals arrivals, ClassAddress address) {
    this.rooms = rooms;
    this.arrivals = arrivals;
    this.address = address;
  }

  @GetMapping({"/join", "/join/{code}"})
  void show(
      @PathVariable Optional<String> code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DoorPage.join(code.orElse(""), "", Optional.empty()).write(request, response, HttpStatus.OK);
  }

  @PostMapping("/join")
  void join(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!isFromHere(request)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
      return;
    }
    switch (rooms.find(code, request.getRemoteAddr())) {
      case Rooms.Lookup.Found(RoomCode room) -> enter(room, name, request, response);
      case Rooms.Lookup.Nothing nothing ->
          again(code, name, "room.reason.no-room", HttpStatus.NOT_FOUND, request, response);
      case Rooms.Lookup.TooManyMisses many -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        again(code, name, "room.tooManyMisses", HttpStatus.TOO_MANY_REQUESTS, request, response);
      }
    }
  }

  private static void again(
      String code,
      String name,
      String why,
      HttpStatus status,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    DoorPage.join(code, name, Optional.of(why)).write(request, response, status);
  }

  private void enter(
      RoomCode room, String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (hasSeat(room, request)) {
      redirect("/room/" + room.text(), response);
      return;
    }
    Optional<Nickname> nickname = Nickname.read(name);
    if (nickname.isEmpty() && !name.isBlank()) {
      again(room.text(), name, "room.badName", HttpStatus.BAD_REQUEST, request, response);
      return;
    }
    if (!arrivals.admit(room)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_ARRIVE);
      again(room.text(), name, "room.crowded", HttpStatus.TOO_MANY_REQUESTS, request, response);
      return;
    }
    takeSeat(room, name, nickname, request, response);
  }

  private void takeSeat(
      RoomCode room,
      String name,
      Optional<Nickname> nickname,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String token = Secret.random(random);
    var joined = new SeatCommand.Joined(CommandId.random(), Secret.of(token), nickname);
    switch (rooms.append(room, new Credential.None(), joined)) {
      case Rooms.Appended.Refused(Reason reason) ->
          again(
              room.text(),
              name,
              "room.reason." + reason.id(),
              HttpStatus.CONFLICT,
              request,
              response);
      case Rooms.Appended.Stored stored -> {
        keep(RoomKeys.seatCookie(room), token, request, response);
        redirect("/room/" + room.text(), response);
      }
      case Rooms.Appended.Repeated repeated -> redirect("/room/" + room.text(), response);
    }
  }

  private boolean hasSeat(RoomCode room, HttpServletRequest request) {
    Optional<String> token = cookie(RoomKeys.seatCookie(room), request);
    return token.isPresent()
        && rooms
            .state(room)
            .filter(state -> state.actor(new Credential.Student(token.get())).seat() > 0)
            .isPresent();
  }

  /** Opens a room; its teacher comes back to where they were. */
  @PostMapping("/rooms")
  void open(
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!isFromHere(request)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
      return;
    }
    switch (rooms.open()) {
      case Rooms.Opening.Full full -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        DoorPage.full(back).write(request, response, HttpStatus.SERVICE_UNAVAILABLE);
      }
      case Rooms.Opening.Open(RoomCode room, String secret) -> {
        keep(RoomKeys.teacherCookie(room), secret, request, response);
        redirect(DoorPage.withRoom(back, room), response);
      }
    }
  }

  /** The page that a teacher's own link opens on another device: its script sends the secret. */
  @GetMapping("/claim")
  void showClaim(HttpServletRequest request, HttpServletResponse response) throws IOException {
    DoorPage.claim().write(request, response, HttpStatus.OK);
  }

  @PostMapping("/claim")
  void claim(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String secret,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Optional<RoomCode> room =
        Optional.of(code)
            .filter(typed -> isFromHere(request))
            .flatMap(typed -> room(typed, request.getRemoteAddr()))
            .filter(found -> isTeacher(found, secret));
    if (room.isEmpty()) {
      DoorPage.notice("room.claim.title", "room.reason.no-room")
          .write(request, response, HttpStatus.NOT_FOUND);
    } else {
      keep(RoomKeys.teacherCookie(room.get()), secret, request, response);
      redirect(address.of(room.get()), response);
    }
  }

  private Optional<RoomCode> room(String typed, String address) {
    return rooms.find(typed, address) instanceof Rooms.Lookup.Found(RoomCode room)
        ? Optional.of(room)
        : Optional.empty();
  }

  private boolean isTeacher(RoomCode room, String secret) {
    return rooms
        .state(room)
        .filter(state -> state.actor(new Credential.Teacher(secret)).equals(Actor.TEACHER))
        .isPresent();
  }

  /**
   * A page elsewhere can't make a visitor do something here. A browser names the site over HTTPS;
   * without that a room is opened or a seat taken at most, and nobody's cookie is needed for it.
   */
  private static boolean isFromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private static Optional<String> cookie(String name, HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static void keep(
      String name, String value, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(KEPT)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static void redirect(String where, HttpServletResponse response) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, where);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
