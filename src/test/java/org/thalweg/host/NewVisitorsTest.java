package org.thalweg.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.RoomCookie;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.Secret;

class NewVisitorsTest {
  private static final String SCHOOL = "192.0.2.1";

  private Instant now = Instant.EPOCH;
  private final Rooms rooms = new InMemoryRooms(RoomLimits.defaults(), () -> now, Runnable::run);
  private final NewVisitors visitors = new NewVisitors(200, rooms, () -> now);
  private final Rooms.Opening.Open room =
      assertInstanceOf(Rooms.Opening.Open.class, rooms.open(SCHOOL));
  private final Cookie teacher = new Cookie(RoomCookie.ofTeacher(room.room()), room.secret());
  private final Cookie seat = new Cookie(RoomCookie.ofSeat(room.room()), "token");

  @Test
  void aSchoolComesAtOnceAndTheNextHasToWait() {
    assertEquals(200, admitted(SCHOOL, 1_000));
    assertFalse(visitors.admit(page(SCHOOL)));
  }

  @Test
  void anotherAddressIsNotHeldUp() {
    admitted("198.51.100.1", 1_000);
    assertTrue(visitors.admit(page(SCHOOL)));
  }

  @Test
  void aHundredthComesBackEachSecondAndNeverMoreThanThereWere() {
    admitted(SCHOOL, 1_000);
    now = now.plusSeconds(10);
    assertEquals(20, admitted(SCHOOL, 1_000));
    now = now.plus(Duration.ofMinutes(9));
    assertEquals(200, admitted(SCHOOL, 1_000));
  }

  @Test
  void theScriptOfAPageThatWasGivenMayStart() {
    admitted(SCHOOL, 1_000);
    MockHttpServletRequest script = page(SCHOOL);
    script.setParameter("v-r", "init");
    assertTrue(visitors.admit(script));
  }

  @Test
  void whoTeachesOrHasASeatComesInAFewTimesAllTheSame() {
    join();
    admitted(SCHOOL, 1_000);
    assertEquals(5, admitted(SCHOOL, 1_000, seat));
    assertEquals(5, admitted(SCHOOL, 1_000, teacher));
    now = now.plus(Duration.ofHours(1));
    admitted(SCHOOL, 1_000);
    assertEquals(5, admitted(SCHOOL, 1_000, new Cookie("other", "x"), seat));
  }

  @Test
  void aCookieThatOpensNothingHelpsNobody() {
    admitted(SCHOOL, 1_000);
    assertEquals(0, admitted(SCHOOL, 10, seat), "nobody has this seat");
    assertEquals(0, admitted(SCHOOL, 10, new Cookie(RoomCookie.ofTeacher(room.room()), "a guess")));
    join();
    teach(new SeatCommand.Removed(CommandId.random(), 1));
    assertEquals(0, admitted(SCHOOL, 10, seat), "was sent out");
    teach(new RoomCommand.Ended(CommandId.random()));
    assertEquals(0, admitted(SCHOOL, 10, teacher), "the lesson is over");
  }

  private void join() {
    rooms.append(
        room.room(),
        new Credential.None(),
        new SeatCommand.Joined(CommandId.random(), Secret.of("token"), Optional.empty()));
  }

  private void teach(Command command) {
    rooms.append(room.room(), new Credential.Teacher(room.secret()), command);
  }

  private static MockHttpServletRequest page(String address, Cookie... shown) {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    request.setRemoteAddr(address);
    if (shown.length > 0) {
      request.setCookies(shown);
    }
    return request;
  }

  private long admitted(String address, int asked, Cookie... shown) {
    return IntStream.range(0, asked).filter(i -> visitors.admit(page(address, shown))).count();
  }
}
