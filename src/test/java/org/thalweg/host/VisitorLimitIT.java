package org.thalweg.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.thalweg.Application;

/** A node with two places. */
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "thalweg.visitors=2")
@DirtiesContext
class VisitorLimitIT {
  private static final String START = "/?v-r=init&location=";

  @LocalServerPort private int port;

  @Test
  void theThirdVisitorIsAskedToComeBackAndTheOthersStay() throws Exception {
    for (int fetched = 0; fetched < 20; fetched++) {
      assertEquals(200, open(visitor(), "/").statusCode(), "a page that is not run takes no place");
    }
    HttpClient first = visitor();
    assertEquals(200, open(first, "/").statusCode());
    assertEquals(200, open(first, START).statusCode());
    assertEquals(200, open(visitor(), START).statusCode());
    assertEquals(503, open(visitor(), START).statusCode());

    var refused = open(visitor(), "/");
    assertEquals(503, refused.statusCode());
    assertEquals("60", refused.headers().firstValue("Retry-After").orElse(""));
    assertTrue(refused.body().contains("All places are taken"), refused.body());
    assertTrue(refused.headers().allValues("Set-Cookie").isEmpty());

    assertEquals(200, open(first, "/").statusCode());
    assertEquals(200, open(visitor(), "/actuator/health").statusCode());
  }

  private static HttpClient visitor() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpResponse<String> open(HttpClient client, String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
