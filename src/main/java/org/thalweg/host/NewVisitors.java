package org.thalweg.host;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.Role;
import org.thalweg.classroom.RoomCookie;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.Subnet;
import org.thalweg.live.Buckets;

/**
 * How many new visitors may come from one network address: a whole school at once, which often has
 * one address, and then a hundredth of that each second; not a program that opens one page after
 * the other until nobody else finds a place. Whoever teaches or has a seat in a room comes in all
 * the same, a few times a minute: one student's program keeps nobody else out of the lesson.
 */
@Component
final class NewVisitors {
  /** The share of all places that comes back in a minute: a hundredth each second. */
  private static final double PER_MINUTE = 0.6;

  private static final int ONE_PERSON_AT_ONCE = 5;
  private static final double ONE_PERSON_PER_MINUTE = 5;

  private static final Set<Role> EXPECTED = EnumSet.of(Role.TEACHER, Role.STUDENT, Role.WAITING);

  /** So many rooms of one browser are looked at. */
  private static final int ROOMS = 10;

  private final Buckets<String> places;
  private final Buckets<String> persons;
  private final Rooms rooms;

  /**
   * @param atOnce how many may come at once from one address
   */
  @Autowired
  NewVisitors(@Value("${thalweg.visitors-per-address}") int atOnce, Rooms rooms) {
    this(atOnce, rooms, InstantSource.system());
  }

  NewVisitors(int atOnce, Rooms rooms, InstantSource clock) {
    places = new Buckets<>(atOnce, PER_MINUTE * atOnce, clock);
    persons = new Buckets<>(ONE_PERSON_AT_ONCE, ONE_PERSON_PER_MINUTE, clock);
    this.rooms = rooms;
  }

  /**
   * Takes one of the places of an address, or of somebody in a room when the address has none left
   * for the moment; false when neither has. A page and its script are counted apart: whoever was
   * given the page may start its script.
   */
  boolean admit(HttpServletRequest request) {
    boolean script = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    String what = script ? "script " : "page ";
    return places.of(what + Subnet.of(request.getRemoteAddr()).text()).take()
        || persons(request).anyMatch(person -> persons.of(what + person).take());
  }

  /** Who somebody is in rooms, by what their browser shows. */
  private Stream<String> persons(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .flatMap(cookie -> RoomCookie.read(cookie.getName(), cookie.getValue()).stream())
        .limit(ROOMS)
        .flatMap(cookie -> person(cookie).stream());
  }

  private Optional<String> person(RoomCookie cookie) {
    return rooms
        .state(cookie.room())
        .filter(room -> !room.ended())
        .map(room -> room.actor(cookie.key()))
        .filter(actor -> EXPECTED.contains(actor.role()))
        .map(actor -> cookie.room().text() + actor.seat());
  }
}
