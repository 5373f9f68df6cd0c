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
import org.springframework.web.bind.annotation.RequestParam;
import org.thalweg.classroom.Arrivals;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Nickname;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;
import org.thalweg.ui.screen.RoomKeys;

/**
 * The door of the rooms, as plain pages: whoever comes in has no session of the screens yet. Here a
 * student takes a seat.
 */
@Controller
class Door {
  private static final Duration TO_ARRIVE = Duration.ofSeconds(5);
  private static final Duration TO_WAIT = Duration.ofMinutes(1);

  private final SecureRandom random = new SecureRandom();
  private final Rooms rooms;
  private final Arrivals arrivals;
  private final HouseRules rules;

  Door(Rooms rooms, Arrivals arrivals, HouseRules rules) {
    this.rooms = rooms;
    this.arrivals = arrivals;
    this.rules = rules;
  }

  @GetMapping({"/join", "/join/{code}"})
  void show(
      @PathVariable Optional<String> code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new Visit(request, response, rules)
        .show(DoorPage.join(code.orElse(""), "", Optional.empty()), HttpStatus.OK);
  }

  @PostMapping("/join")
  void join(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Visit visit = new Visit(request, response, rules);
    if (!visit.isFromHere()) {
      visit.refuse();
      return;
    }
    switch (rooms.find(code, visit.address())) {
      case Rooms.Lookup.Found(RoomCode room) -> enter(room, name, visit);
      case Rooms.Lookup.Nothing nothing ->
          visit.show(again(code, name, "room.reason.no-room"), HttpStatus.NOT_FOUND);
      case Rooms.Lookup.TooManyMisses many ->
          visit.showUntil(
              TO_WAIT, again(code, name, "room.tooManyMisses"), HttpStatus.TOO_MANY_REQUESTS);
    }
  }

  private static DoorPage again(String code, String name, String why) {
    return DoorPage.join(code, name, Optional.of(why));
  }

  private void enter(RoomCode room, String name, Visit visit) throws IOException {
    Optional<Nickname> nickname = Nickname.read(name);
    if (hasSeat(room, visit)) {
      visit.redirect("/room/" + room.text());
    } else if (nickname.isEmpty() && !name.isBlank()) {
      visit.show(again(room.text(), name, "room.badName"), HttpStatus.BAD_REQUEST);
    } else if (!arrivals.admit(room)) {
      visit.showUntil(
          TO_ARRIVE, again(room.text(), name, "room.crowded"), HttpStatus.TOO_MANY_REQUESTS);
    } else {
      takeSeat(room, name, nickname, visit);
    }
  }

  private void takeSeat(RoomCode room, String name, Optional<Nickname> nickname, Visit visit)
      throws IOException {
    String token = Secret.random(random);
    var joined = new SeatCommand.Joined(CommandId.random(), Secret.of(token), nickname);
    switch (rooms.append(room, new Credential.None(), joined)) {
      case Rooms.Appended.Refused(Reason reason) -> {
        arrivals.refused(room);
        visit.show(again(room.text(), name, "room.reason." + reason.id()), HttpStatus.CONFLICT);
      }
      case Rooms.Appended.Stored stored -> {
        visit.keep(RoomKeys.seatCookie(room), token);
        visit.redirect("/room/" + room.text());
      }
      case Rooms.Appended.Repeated repeated -> visit.redirect("/room/" + room.text());
    }
  }

  private boolean hasSeat(RoomCode room, Visit visit) {
    Optional<String> token = visit.cookie(RoomKeys.seatCookie(room));
    return token.isPresent()
        && rooms
            .state(room)
            .filter(state -> state.actor(new Credential.Student(token.get())).seat() > 0)
            .isPresent();
  }
}
