package org.thalweg.ui.classroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.thalweg.classroom.Arrivals;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Nickname;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCookie;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;

/**
 * The door of the rooms, as plain pages: whoever comes in has no session of the screens yet. Here a
 * student takes a seat.
 */
@Controller
class Door {
  /** Asks the page of students to say that a seat is gone. */
  static final String AGAIN = "again";

  private static final Duration TO_ARRIVE = Duration.ofSeconds(5);
  private static final Duration TO_WAIT = Duration.ofMinutes(1);

  private final SecureRandom random = new SecureRandom();
  private final Rooms rooms;
  private final Arrivals arrivals;
  private final Attendance attendance;
  private final HouseRules rules;

  Door(Rooms rooms, Arrivals arrivals, Attendance attendance, HouseRules rules) {
    this.rooms = rooms;
    this.arrivals = arrivals;
    this.attendance = attendance;
    this.rules = rules;
  }

  /** A page asks whether the server is there: that hands out no form. */
  @RequestMapping(path = "/join", method = RequestMethod.HEAD)
  @ResponseStatus(HttpStatus.OK)
  void isThere() {}

  @GetMapping({"/join", "/join/{code}"})
  void show(
      @PathVariable Optional<String> code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = new Visit(request, response, rules);
    String form = JoinForm.hand(visit, random);
    Optional<String> gone =
        Optional.ofNullable(request.getParameter(AGAIN)).map(any -> "room.seatGone");
    visit.show(DoorPage.join(form, code.orElse(""), "", gone), HttpStatus.OK);
  }

  @PostMapping("/join")
  void join(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Visit visit = new Visit(request, response, rules);
    if (!visit.isFromHere()) {
      visit.refuse();
      return;
    }
    switch (rooms.find(code, visit.address())) {
      case Rooms.Lookup.Found(RoomCode room) -> enter(room, name, form, visit);
      case Rooms.Lookup.Nothing nothing ->
          visit.show(again(code, name, "room.reason.no-room", visit), HttpStatus.NOT_FOUND);
      case Rooms.Lookup.TooManyMisses many ->
          visit.showUntil(
              TO_WAIT,
              again(code, name, "room.tooManyMisses", visit),
              HttpStatus.TOO_MANY_REQUESTS);
    }
  }

  private DoorPage again(String code, String name, String why, Visit visit) {
    return DoorPage.join(JoinForm.hand(visit, random), code, name, Optional.of(why));
  }

  private void enter(RoomCode room, String name, String form, Visit visit) throws IOException {
    Optional<Nickname> nickname = Nickname.read(name);
    Optional<String> asked = JoinForm.token(room, form, visit);
    if (hasSeat(room, visit.cookie(RoomCookie.ofSeat(room)))) {
      visit.redirect("/room/" + room.text());
    } else if (hasSeat(room, asked)) {
      letIn(room, asked.get(), visit);
    } else if (nickname.isEmpty() && !name.isBlank()) {
      visit.show(again(room.text(), name, "room.badName", visit), HttpStatus.BAD_REQUEST);
    } else if (!arrivals.admit(room)) {
      String next = JoinForm.hand(visit, random);
      visit.showUntil(
          TO_ARRIVE, DoorPage.crowded(next, room.text(), name), HttpStatus.TOO_MANY_REQUESTS);
    } else {
      takeSeat(room, asked.orElseGet(() -> Secret.random(random)), name, visit);
    }
  }

  private void takeSeat(RoomCode room, String token, String name, Visit visit) throws IOException {
    var joined = new SeatCommand.Joined(CommandId.random(), Secret.of(token), Nickname.read(name));
    switch (rooms.append(room, new Credential.None(), joined)) {
      case Rooms.Appended.Refused(Reason reason) -> {
        arrivals.refused(room);
        if (reason == Reason.ALREADY_IN) {
          letIn(room, token, visit);
        } else {
          String why = "room.reason." + reason.id();
          visit.show(again(room.text(), name, why, visit), HttpStatus.CONFLICT);
        }
      }
      case Rooms.Appended.Stored stored -> {
        attendance.expect(new Seated(rooms, room, new Credential.Student(token)));
        letIn(room, token, visit);
      }
      case Rooms.Appended.Repeated repeated -> letIn(room, token, visit);
    }
  }

  private static void letIn(RoomCode room, String token, Visit visit) {
    visit.keep(RoomCookie.ofSeat(room), token);
    visit.redirect("/room/" + room.text());
  }

  private boolean hasSeat(RoomCode room, Optional<String> token) {
    return token.isPresent()
        && rooms
            .state(room)
            .filter(state -> state.actor(new Credential.Student(token.get())).seat() > 0)
            .isPresent();
  }
}
