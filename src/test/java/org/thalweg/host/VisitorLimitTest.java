package org.thalweg.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.thalweg.classroom.InMemoryRooms;
import org.thalweg.classroom.RoomLimits;

/** A node where one new visitor may come from a network; a page begins a session. */
class VisitorLimitTest {
  private final VisitorLimit limit =
      new VisitorLimit(
          new SessionCount(100, new SimpleMeterRegistry()),
          new NewVisitors(
              1,
              new InMemoryRooms(RoomLimits.defaults(), () -> Instant.EPOCH, Runnable::run),
              () -> Instant.EPOCH));

  private MockHttpServletRequest asked = new MockHttpServletRequest();
  private MockHttpServletResponse answer = new MockHttpServletResponse();

  private int open(String path, String address) throws Exception {
    asked = new MockHttpServletRequest("GET", path);
    asked.setRemoteAddr(address);
    answer = new MockHttpServletResponse();
    limit.doFilter(asked, answer, (request, response) -> assertNotNull(asked.getSession()));
    return answer.getStatus();
  }

  private long opened(String path) throws Exception {
    int[] statuses = new int[5];
    for (int i = 0; i < statuses.length; i++) {
      statuses[i] = open(path, "192.0.2.1");
    }
    return IntStream.of(statuses).filter(status -> status == 200).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/joinx", "/roomsx", "/claimx", "/errorx", "/actuatorx"})
  void aPageNeedsAPlace(String path) throws Exception {
    assertEquals(1, opened(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/join", "/join/K7M4PX", "/rooms", "/claim", "/icons/thalweg.svg", "/api/descent"})
  void whatIsNoPageNeedsNone(String path) throws Exception {
    assertEquals(5, opened(path));
  }

  /** The screens answer where there is no file, and begin a session for it. */
  @Test
  void nobodyHasASessionThroughAnAddressThatNeedsNoPlace() throws Exception {
    assertEquals(200, open("/icons/nothing", "192.0.2.1"));
    assertNull(asked.getSession(false));
    assertEquals(200, open("/", "192.0.2.1"));
    assertNotNull(asked.getSession(false));
  }

  @Test
  void aNetworkOfTheNewAddressesIsOne() throws Exception {
    assertEquals(200, open("/", "2001:db8:1:2::1"));
    assertEquals(503, open("/", "2001:db8:1:2::2"));
    assertEquals("10", answer.getHeader("Retry-After"));
    assertTrue(answer.getContentAsString().contains("from your network"), "not that it is full");
    assertEquals(200, open("/", "2001:db8:1:3::1"));
  }
}
