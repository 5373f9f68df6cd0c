package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.Openings;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.ManualScheduler;
import org.thalweg.ui.screen.Addresses;

/** How a class comes in. */
class DoorTest {
  private static final RoomLimits LIMITS = RoomLimits.defaults();
  private static final String NUMBER = "(?<=name=\"form\" value=\")[^\"]+";
  private static final HouseRules RULES = Houses.withDefaults();

  private final InstantSource midnight = InstantSource.fixed(Instant.EPOCH);
  private final Rooms rooms = new InMemoryRooms(LIMITS, midnight, Runnable::run);
  private final ManualScheduler time = new ManualScheduler();
  private final MockMvc door =
      MockMvcBuilders.standaloneSetup(
              Houses.door(rooms, time, RULES),
              new TeachersDoor(
                  rooms, new Openings(LIMITS, midnight), Addresses.elsewhere(rooms), RULES))
          .build();

  private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
    MvcResult answer = door.perform(request.header("Sec-Fetch-Site", "same-origin")).andReturn();
    assertNull(answer.getRequest().getSession(false), "nobody has a session at the door");
    return answer;
  }

  private MvcResult join(String code, String name) throws Exception {
    return send(post("/join").param("code", code).param("name", name));
  }

  private Rooms.Opening.Open room() {
    return (Rooms.Opening.Open) rooms.open("192.0.2.1");
  }

  private static String text(MvcResult answer) throws Exception {
    return answer.getResponse().getContentAsString();
  }

  private List<String> names(RoomCode room) {
    var roster = rooms.state(room).orElseThrow().roster();
    return roster.present().stream().map(each -> roster.name(each.seat().number())).toList();
  }

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

  @Test
  void aTeacherOpensARoomAndComesBackToWhereTheyWere() throws Exception {
    MvcResult answer = send(post("/rooms").param("back", "/network?preset=xor&rate=0.5"));
    String back = String.valueOf(answer.getResponse().getHeader("Location"));
    assertTrue(back.matches("/network\\?preset=xor&rate=0.5&class=[0-9A-Y]{6}"), back);
    String cookie = String.valueOf(answer.getResponse().getHeader("Set-Cookie"));
    assertTrue(cookie.startsWith("thalweg-teacher-" + back.substring(back.length() - 6)), cookie);
    assertTrue(cookie.contains("HttpOnly"), cookie);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "javascript:1",
        "/\t/evil.example",
        "/\n/evil.example",
        "/\u00A0/evil.example",
        "/%zz",
        "/?f=50%",
        "/#/x"
      })
  void nobodyIsSentElsewhereOrNowhere(String back) throws Exception {
    String where =
        String.valueOf(
            send(post("/rooms").param("back", back)).getResponse().getHeader("Location"));
    assertTrue(where.matches("/\\?class=[0-9A-Y]{6}"), where);
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
  void aTeacherGoesOnOnAnotherDeviceWithTheSecretOnly() throws Exception {
    Rooms.Opening.Open open = room();
    MvcResult wrong =
        send(post("/claim").param("code", open.room().text()).param("secret", "guess"));
    assertEquals(404, wrong.getResponse().getStatus());
    MvcResult right =
        send(post("/claim").param("code", open.room().text()).param("secret", open.secret()));
    assertEquals("/?class=" + open.room().text(), right.getResponse().getHeader("Location"));
    assertTrue(right.getResponse().getHeader("Set-Cookie").contains(open.secret()));
    assertFalse(text(send(get("/claim"))).contains(open.secret()));
  }

  @Test
  void whoeverIsTooManyAtOnceIsAskedToPressAgainAndLosesNothing() throws Exception {
    RoomCode room = room().room();
    for (int i = 0; i < LIMITS.joinsAtOnce(); i++) {
      assertEquals(303, join(room.text(), "").getResponse().getStatus());
    }
    MvcResult answer = join(room.text(), "Ada");
    assertEquals(429, answer.getResponse().getStatus());
    assertEquals("5", answer.getResponse().getHeader("Retry-After"));
    assertTrue(text(answer).contains("Many are coming in at this moment."), text(answer));
    assertTrue(text(answer).contains("value=\"Ada\""), text(answer));
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

  /** Data of one's own stand in the address. */
  @Test
  void aLongAddressIsAWayBackToo() throws Exception {
    String data = "/network?rows=" + "0.5%2C".repeat(2_000);
    MvcResult answer = send(post("/rooms").param("back", data));
    String back = String.valueOf(answer.getResponse().getHeader("Location"));
    assertTrue(back.startsWith(data + "&class="), back);
  }

  @Test
  void aFullServerSaysSoAndLeadsBackToThePage() throws Exception {
    for (int i = 0; i < LIMITS.rooms(); i++) {
      room();
    }
    for (int i = 0; i < 2 * LIMITS.roomsAtOnce(); i++) {
      assertEquals(503, send(post("/rooms")).getResponse().getStatus(), "this counts for nothing");
    }
    MvcResult answer = send(post("/rooms").param("back", "/network?preset=xor&rate=0.5"));
    assertEquals(503, answer.getResponse().getStatus());
    assertEquals("60", answer.getResponse().getHeader("Retry-After"));
    assertNull(answer.getResponse().getHeader("Set-Cookie"));
    assertTrue(text(answer).contains("<h1>No more rooms</h1>"), text(answer));
    assertTrue(text(answer).contains("as many classes as it can serve well"), text(answer));
    assertTrue(text(answer).contains("href=\"/network?preset=xor&amp;rate=0.5\""), text(answer));
    assertTrue(text(answer).contains("/styles/door.css"), "in the style of the house");
  }

  /** A school may; a program must not take the rooms of everybody else. */
  @Test
  void oneNetworkOpensThirtyRoomsAtOnceAndAnotherIsNotHeldUp() throws Exception {
    for (int i = 0; i < 30; i++) {
      assertEquals(303, send(post("/rooms")).getResponse().getStatus());
    }
    MvcResult answer = send(post("/rooms").param("back", "/network?preset=xor"));
    assertEquals(429, answer.getResponse().getStatus());
    assertEquals("60", answer.getResponse().getHeader("Retry-After"));
    assertTrue(text(answer).contains("Many rooms were opened from your network"), text(answer));
    assertTrue(text(answer).contains("href=\"/network?preset=xor\""), text(answer));
    assertEquals(303, send(post("/rooms").remoteAddress("192.0.2.7")).getResponse().getStatus());
  }

  @Test
  void tooManyWrongCodesAreNotLookedFor() throws Exception {
    for (int i = 0; i < 30; i++) {
      join("AAAAA" + "0123456789ACDEFGHJKMNPQRTUWXY".charAt(i % 29), "");
    }
    assertEquals(429, join("AAAAAA", "").getResponse().getStatus());
  }
}
