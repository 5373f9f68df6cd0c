package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.ManualScheduler;

/** A form that is sent twice, as by a double tap on a slow line. */
class JoinFormTest {
  private static final RoomLimits LIMITS = RoomLimits.defaults();

  /** A form as a browser shows it, with the cookie that came with it. */
  private record Form(String number, Cookie cookie) {}

  private final InstantSource midnight = InstantSource.fixed(Instant.EPOCH);
  private final Rooms rooms = new InMemoryRooms(LIMITS, midnight, Runnable::run);
  private final Rooms.Opening.Open room =
      assertInstanceOf(Rooms.Opening.Open.class, rooms.open("192.0.2.1"));
  private final MockMvc door =
      MockMvcBuilders.standaloneSetup(
              Houses.door(rooms, new ManualScheduler(), Houses.withDefaults()))
          .build();

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return door.perform(request.header("Sec-Fetch-Site", "same-origin")).andReturn().getResponse();
  }

  private Form opened(Cookie... held) throws Exception {
    var request = get("/join");
    MockHttpServletResponse answer = send(held.length == 0 ? request : request.cookie(held));
    String number = Jsoup.parse(answer.getContentAsString()).select("[name=form]").val();
    return new Form(number, new Cookie(JoinForm.COOKIE, value(answer)));
  }

  private MockHttpServletResponse sent(Form form, String name) throws Exception {
    return send(
        post("/join")
            .param("code", room.room().text())
            .param("name", name)
            .param("form", form.number())
            .cookie(form.cookie()));
  }

  private static String value(MockHttpServletResponse answer) {
    return String.valueOf(answer.getHeader("Set-Cookie")).split("[=;]")[1];
  }

  private long seats() {
    return rooms.state(room.room()).orElseThrow().roster().present().size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zoe", ""})
  void isOneSeat(String name) throws Exception {
    Form form = opened();
    MockHttpServletResponse first = sent(form, name);
    MockHttpServletResponse second = sent(form, name);
    assertEquals(List.of(303, 303), List.of(first.getStatus(), second.getStatus()));
    assertEquals(value(first), value(second));
    assertEquals(1, seats());
  }

  @Test
  void isOneSeatAlsoWhereBothAreAnsweredAtOnce() throws Exception {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      for (int i = 1; i <= 20; i++) {
        Form form = opened();
        String name = "Zoe " + i;
        List<Future<MockHttpServletResponse>> answers =
            both.invokeAll(List.of(() -> sent(form, name), () -> sent(form, name)));
        assertEquals(value(answers.getFirst().get()), value(answers.getLast().get()));
        assertEquals(i, seats());
      }
    }
  }

  @Test
  void isOneSeatAlsoWhereTheRoomWasLockedBetween() throws Exception {
    Form form = opened();
    String token = value(sent(form, "Zoe"));
    rooms.append(
        room.room(),
        new Credential.Teacher(room.secret()),
        new RoomCommand.LockSet(CommandId.random(), true));
    assertEquals(token, value(sent(form, "Zoe")));
  }

  @Test
  void itsNumberGivesNobodyElseTheSeat() throws Exception {
    Form form = opened();
    String token = value(sent(form, "Zoe"));
    assertNotEquals(token, value(sent(new Form(form.number(), opened().cookie()), "")));
    Cookie guess = new Cookie(JoinForm.COOKIE, "");
    assertNotEquals(token, value(sent(new Form(form.number(), guess), "")));
    assertEquals(3, seats());
  }

  /** Two children may share a device. */
  @Test
  void anotherFormOfTheSameBrowserIsAnotherSeat() throws Exception {
    Form form = opened();
    Form next = opened(form.cookie());
    assertEquals(form.cookie().getValue(), next.cookie().getValue());
    assertNotEquals(value(sent(form, "Zoe")), value(sent(next, "Ada")));
    assertEquals(2, seats());
  }

  /** As every page does on a bad line. */
  @Test
  void isNotHandedToAPageThatAsksWhetherTheServerIsThere() throws Exception {
    MockHttpServletResponse answer = send(head("/join"));
    assertEquals(200, answer.getStatus());
    assertNull(answer.getHeader("Set-Cookie"));
  }

  @Test
  void itsCookieIsForTheDoorAloneAndShort() throws Exception {
    String cookie = String.valueOf(send(get("/join")).getHeader("Set-Cookie"));
    assertTrue(cookie.contains("; Path=/join; Max-Age=3600; "), cookie);
    assertTrue(cookie.endsWith("; HttpOnly; SameSite=Lax"), cookie);
  }
}
