package org.thalweg.ui.classroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thalweg.classroom.Actor;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.Openings;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCookie;
import org.thalweg.classroom.Rooms;
import org.thalweg.ui.screen.ClassAddress;

/**
 * The door of the rooms for their teachers, who open a room here and come back to it on another
 * device.
 */
@Controller
class TeachersDoor {
  private static final Duration TO_WAIT = Duration.ofMinutes(1);

  private final Rooms rooms;
  private final Openings openings;
  private final ClassAddress address;
  private final HouseRules rules;

  TeachersDoor(Rooms rooms, Openings openings, ClassAddress address, HouseRules rules) {
    this.rooms = rooms;
    this.openings = openings;
    this.address = address;
    this.rules = rules;
  }

  /** Opens a room; its teacher comes back to where they were. */
  @PostMapping("/rooms")
  void open(
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Visit visit = new Visit(request, response, rules);
    WayBack there = WayBack.of(back);
    if (!visit.isFromHere()) {
      visit.refuse();
    } else if (!openings.admit(visit.address())) {
      visit.showUntil(
          TO_WAIT,
          DoorPage.noRoom("room.tooMany.title", "room.tooMany.text", there),
          HttpStatus.TOO_MANY_REQUESTS);
    } else {
      open(there, visit);
    }
  }

  private void open(WayBack back, Visit visit) throws IOException {
    switch (rooms.open(visit.address())) {
      case Rooms.Opening.Full full -> {
        openings.refused(visit.address());
        visit.showUntil(
            TO_WAIT,
            DoorPage.noRoom("room.full.title", "room.full.text", back),
            HttpStatus.SERVICE_UNAVAILABLE);
      }
      case Rooms.Opening.Open(RoomCode room, String secret) -> {
        visit.keep(RoomCookie.ofTeacher(room), secret);
        visit.redirect(back.with(room));
      }
    }
  }

  /** The page that a teacher's own link opens on another device: its script sends the secret. */
  @GetMapping("/claim")
  void showClaim(HttpServletRequest request, HttpServletResponse response) throws IOException {
    new Visit(request, response, rules).show(DoorPage.claim(), HttpStatus.OK);
  }

  @PostMapping("/claim")
  void claim(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String secret,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Visit visit = new Visit(request, response, rules);
    Optional<RoomCode> room =
        Optional.of(code)
            .filter(typed -> visit.isFromHere())
            .flatMap(typed -> room(typed, visit.address()))
            .filter(found -> isTeacher(found, secret));
    if (room.isEmpty()) {
      visit.show(DoorPage.notice("room.claim.title", "room.reason.no-room"), HttpStatus.NOT_FOUND);
    } else {
      visit.keep(RoomCookie.ofTeacher(room.get()), secret);
      visit.redirect(address.of(room.get()));
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
}
