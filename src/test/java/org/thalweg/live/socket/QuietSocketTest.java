package org.thalweg.live.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens on a socket on which nothing is said; the waiting times are made short for it. */
@SpringBootTest(
    classes = SocketServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"thalweg.live.ping=100ms", "thalweg.live.ticket-wait=1h"})
class QuietSocketTest {
  @LocalServerPort private int port;

  @Test
  void isNeverCompressedThoughTheBrowserOffersIt() throws Exception {
    try (RawSocket socket = new RawSocket(port, session())) {
      assertTrue(socket.handshake().startsWith("HTTP/1.1 101"));
      assertFalse(socket.handshake().toLowerCase(Locale.ROOT).contains("extensions"));
    }
  }

  @Test
  void isPingedAndClosedWhenTheBrowserNeverAnswers() throws Exception {
    try (RawSocket socket = new RawSocket(port, session())) {
      assertEquals("ping text ping text close 4499", socket.readToTheEnd());
    }
  }

  private String session() throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return new Browser(http, port).session();
    }
  }
}
