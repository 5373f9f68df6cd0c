package org.thalweg.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A socket that does not show its ticket in time; the time is made short for it. */
@SpringBootTest(
    classes = SocketServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "thalweg.live.ticket-wait=50ms")
class ImpatientSocketTest {
  @LocalServerPort private int port;

  @Test
  void isClosedWhenNoTicketComes() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      StepClient client = new StepClient(1);
      new Browser(http, port).open(client);
      assertEquals(4408, client.closeCode());
    }
  }
}
