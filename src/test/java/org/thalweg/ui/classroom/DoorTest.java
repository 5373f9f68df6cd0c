package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MvcResult;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.Rooms;

/** How a class comes in. */
class DoorTest extends AtTheDoor {
  private static final String NUMBER = "(?<=name=\"form\" value=\")[^\"]+";

  @Test
  void aCodeTypedInAnyFormOpensTheRoom() throws Exception {
    RoomCode room = room().room();
    MvcResult answer = join(" " + room.spaced().toLowerCase(Locale.ROOT) + " ", "Ada");
    assertEquals(303, answer.getResponse().getStatus());
    assertEquals("/room/" + room.text(), answer.getResponse().getHeader("Location"));
    String cookie = String.valueOf(answer.getResponse().getHeader("Set-Cookie"));
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    assertEquals(List.of("Ada"), names(room));
  }

  @Test
  void whoeverHasASeatComesBackToIt() throws Exception {
    RoomCode room = room().room();
    Cookie seat =
        new Cookie(
            "thalweg-seat-" + room.text(),
            join(room.text(), "Ada").getResponse().getHeader("Set-Cookie").split("[=;]")[1]);
    MvcResult again = send(post("/join").param("code", room.text()).cookie(seat));
    assertEquals(303, again.getResponse().getStatus());
    assertNull(again.getResponse().getHeader("Set-Cookie"));
    assertEquals(1, names(room).size());
  }

  @Test
  void whoeverTakesASeatAndOpensNoPageIsAway() throws Exception {
    RoomCode room = room().room();
    join(room.text(), "Ada");
    time.advanceMillis(Attendance.UNTIL_EXPECTED.toMillis());
    assertEquals(1, rooms.state(room).orElseThrow().roster().away().size());
  }

  @Test
  void wrongAndClosedRoomsAreAnsweredAlikeAndNothingIsLost() throws Exception {
    Rooms.Opening.Open over = room();
    rooms.append(
        over.room(),
        new Credential.Teacher(over.secret()),
        new RoomCommand.Ended(CommandId.random()));
    MvcResult closed = join(over.room().text(), "<b>Ada</b>");
    MvcResult wrong = join("AAAAAA", "<b>Ada</b>");
    assertEquals(404, closed.getResponse().getStatus());
    assertEquals(404, wrong.getResponse().getStatus());
    assertEquals(
        text(wrong).replace("AAA AAA", "").replaceFirst(NUMBER, ""),
        text(closed).replace(over.room().spaced(), "").replaceFirst(NUMBER, ""));
    assertTrue(text(wrong).contains("&lt;b&gt;Ada&lt;/b&gt;"), "the name is still there, as text");
    assertTrue(text(wrong).contains("There is no room with this code"));
  }

  @Test
  void aLockedRoomSaysSo() throws Exception {
    Rooms.Opening.Open open = room();
    rooms.append(
        open.room(),
        new Credential.Teacher(open.secret()),
        new RoomCommand.LockSet(CommandId.random(), true));
    MvcResult answer = join(open.room().text(), "");
    assertEquals(409, answer.getResponse().getStatus());
    assertTrue(text(answer).contains("The room is locked"));
  }

  @Test
  void namesThatAreNoneAreRefusedAndPseudonymsGiven() throws Exception {
    RoomCode room = room().room();
    assertEquals(400, join(room.text(), "a\u202Eb" + "x".repeat(30)).getResponse().getStatus());
    assertEquals(303, join(room.text(), "   ").getResponse().getStatus());
    assertEquals(1, names(room).size());
  }

  /** Over plain HTTP a browser names no site, but the origin; that of a page in a frame is null. */
  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Origin, http://evil.example",
    "Origin, http://localhost:81",
    "Origin, null"
  })
  void aPageElsewhereCanDoNothingHere(String header, String value) throws Exception {
    Rooms.Opening.Open open = room();
    for (String path : List.of("/join", "/rooms", "/claim")) {
      MvcResult answer =
          door.perform(
                  post(path)
                      .param("code", open.room().text())
                      .param("secret", open.secret())
                      .header(header, value))
              .andReturn();
      assertEquals(path.equals("/claim") ? 404 : 403, answer.getResponse().getStatus());
      assertNull(answer.getResponse().getHeader("Set-Cookie"));
    }
  }

  @Test
  void aPageOfOursAndAProgramCan() throws Exception {
    for (String origin : List.of("http://localhost", "https://LOCALHOST:443")) {
      assertEquals(
          303,
          door.perform(post("/rooms").header("Origin", origin))
              .andReturn()
              .getResponse()
              .getStatus());
    }
    assertEquals(303, door.perform(post("/rooms")).andReturn().getResponse().getStatus());
  }

  @Test
  void whoeverIsTooManyAtOnceComesInALittleLaterAndLosesNothing() throws Exception {
    RoomCode room = room().room();
    for (int i = 0; i < LIMITS.joinsAtOnce(); i++) {
      assertEquals(303, join(room.text(), "").getResponse().getStatus());
    }
    MvcResult answer = join(room.text(), "Ada");
    assertEquals(429, answer.getResponse().getStatus());
    assertEquals("5", answer.getResponse().getHeader("Retry-After"));
    assertTrue(text(answer).contains("Many are coming in at this moment."), text(answer));
    assertTrue(text(answer).contains("value=\"Ada\""), text(answer));
    assertTrue(text(answer).contains("data-again"), text(answer));
    assertEquals(LIMITS.joinsAtOnce(), names(room).size());
    assertEquals(303, join(room().room().text(), "Ada").getResponse().getStatus(), "another room");
  }

  @Test
  void whoeverIsRefusedASeatHoldsNobodyUp() throws Exception {
    RoomCode room = room().room();
    assertEquals(303, join(room.text(), "Ada").getResponse().getStatus());
    for (int i = 0; i < 2 * LIMITS.joinsAtOnce(); i++) {
      assertEquals(409, join(room.text(), "Ada").getResponse().getStatus(), "the name is taken");
    }
    for (int i = 1; i < LIMITS.joinsAtOnce(); i++) {
      assertEquals(303, join(room.text(), "").getResponse().getStatus());
    }
    assertEquals(429, join(room.text(), "").getResponse().getStatus(), "who is in is counted");
  }

  @Test
  void tooManyWrongCodesAreNotLookedFor() throws Exception {
    for (int i = 0; i < 30; i++) {
      join("AAAAA" + "0123456789ACDEFGHJKMNPQRTUWXY".charAt(i % 29), "");
    }
    assertEquals(429, join("AAAAAA", "").getResponse().getStatus());
  }

  /** Their seat was freed, or their room is over or forgotten: one can't tell which. */
  @Test
  void whoseSeatIsGoneIsToldAndMayJoin() throws Exception {
    String page = text(send(get("/join/K7M4PX").param(Door.AGAIN, "")));
    assertTrue(page.contains("You have no place in this room any more"), page);
    assertTrue(page.contains("value=\"K7M 4PX\""), page);
    assertFalse(text(send(get("/join/K7M4PX"))).contains("no place"));
  }
}
