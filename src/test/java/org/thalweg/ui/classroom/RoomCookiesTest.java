package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.ManualScheduler;

/** The cookies of a room: where they travel, and for how long they are kept. */
class RoomCookiesTest {
  private static final RoomLimits LIMITS = RoomLimits.defaults();
  private static final Pattern SETTING = Pattern.compile("--(\\S+?)=(\"[^\"]+\"|\\S+)");

  private final InstantSource midnight = InstantSource.fixed(Instant.EPOCH);
  private final Rooms rooms = new InMemoryRooms(LIMITS, midnight, Runnable::run);
  private final Rooms.Opening.Open room =
      assertInstanceOf(Rooms.Opening.Open.class, rooms.open("192.0.2.1"));

  private MockHttpServletResponse join(HouseRules rules) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/join");
    MockHttpServletResponse answer = new MockHttpServletResponse();
    Houses.door(rooms, new ManualScheduler(), rules)
        .join(room.room().text(), "", "", request, answer);
    return answer;
  }

  private List<String> cookiesAt(String page, String name, String value) throws Exception {
    return answerAt(page, name, value).getHeaders("Set-Cookie");
  }

  private MockHttpServletResponse answerAt(String page, String name, String value)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", page);
    request.setParameter("class", room.room().text());
    request.setCookies(new Cookie(name + room.room().text(), value));
    MockHttpServletResponse answer = new MockHttpServletResponse();
    new KeyRenewal(rooms, Houses.withDefaults()).doFilter(request, answer, new MockFilterChain());
    return answer;
  }

  @Test
  void areKeptAsLongAsTheRoomWaits() throws Exception {
    String cookie = cookie(join(Houses.with(Map.of("thalweg.rooms.idle", "36h"))));
    assertTrue(cookie.contains("Max-Age=129600;"), cookie);
  }

  @Test
  void travelToNoOtherSiteUnlessTheHostSaysSo() throws Exception {
    MockHttpServletResponse answer = join(Houses.withDefaults());
    assertTrue(cookie(answer).endsWith("; HttpOnly; SameSite=Lax"), cookie(answer));
  }

  /** With the settings that the page for hosts gives. */
  @Test
  void travelIntoTheFrameOfALearningPlatform() throws Exception {
    MockHttpServletResponse answer = join(Houses.with(inALearningPlatform()));
    List<String> attributes = List.of(cookie(answer).split("; "));
    assertTrue(
        attributes.containsAll(List.of("Secure", "HttpOnly", "Partitioned", "SameSite=None")),
        attributes::toString);
    MockHttpServletResponse page = new MockHttpServletResponse();
    HouseRules rules = Houses.with(inALearningPlatform());
    new Visit(new MockHttpServletRequest(), page, rules).show(DoorPage.claim(), HttpStatus.OK);
    String policy = String.valueOf(page.getHeader("Content-Security-Policy"));
    assertTrue(policy.endsWith("; frame-ancestors 'self' https://school.example"), policy);
  }

  @Test
  void areRenewedByThePagesOfTheirRoom() throws Exception {
    String token = cookie(join(Houses.withDefaults())).split("[=;]")[1];
    String page = "/room/" + room.room().text();
    assertEquals(1, cookiesAt(page, "thalweg-seat-", token).size());
    List<String> renewed = cookiesAt("/network", "thalweg-teacher-", room.secret());
    assertEquals(1, renewed.size());
    assertTrue(
        renewed.getFirst().contains("=" + room.secret() + "; Path=/; Max-Age=43200;"),
        renewed::toString);
  }

  /** What is kept on the way for an hour would give a teacher's right to others. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/styles/thalweg.css", "/scripts/theme.js", "/api/surfaces", "/join", "/x"})
  void areNotRenewedByWhatIsNoPage(String path) throws Exception {
    assertEquals(List.of(), cookiesAt(path, "thalweg-teacher-", room.secret()));
  }

  @Test
  void areInNoAnswerThatIsKept() throws Exception {
    assertEquals(
        "no-store", answerAt("/", "thalweg-teacher-", room.secret()).getHeader("Cache-Control"));
    assertEquals("no-store", join(Houses.withDefaults()).getHeader("Cache-Control"));
  }

  @Test
  void areNotRenewedWhenTheyOpenNothing() throws Exception {
    assertEquals(List.of(), cookiesAt("/", "thalweg-teacher-", "a guess"));
    assertEquals(List.of(), cookiesAt("/", "thalweg-seat-", room.secret()));
    rooms.append(
        room.room(),
        new Credential.Teacher(room.secret()),
        new RoomCommand.Ended(CommandId.random()));
    assertEquals(List.of(), cookiesAt("/", "thalweg-teacher-", room.secret()));
  }

  private static String cookie(MockHttpServletResponse answer) {
    return String.valueOf(answer.getHeader("Set-Cookie"));
  }

  private static Map<String, Object> inALearningPlatform() throws Exception {
    String page = Files.readString(Path.of("docs/hosting.md"));
    String part = page.substring(page.indexOf("## Inside a learning platform"));
    Map<String, Object> settings = new TreeMap<>();
    Matcher setting = SETTING.matcher(part.substring(0, part.indexOf("## Looking")));
    while (setting.find()) {
      settings.put(setting.group(1), setting.group(2).replace("\"", ""));
    }
    assertEquals(4, settings.size(), settings::toString);
    return settings;
  }
}
