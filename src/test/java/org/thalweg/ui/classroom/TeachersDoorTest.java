package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MvcResult;
import org.thalweg.classroom.Rooms;

/** How a teacher opens a room, and comes back to it. */
class TeachersDoorTest extends AtTheDoor {
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
}
