package org.thalweg.host;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.thalweg.Application;

/** One network address that opens more than it should, and leaves it behind. */
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "thalweg.visitors-per-address=3",
      "thalweg.pages-per-visitor=5",
      "thalweg.page-silence=1s",
      "thalweg.page-sweep=100ms",
      "management.endpoints.web.exposure.include=health,prometheus"
    })
@Import(CrowdedAddressIT.Recorder.class)
@DirtiesContext
class CrowdedAddressIT {
  private static final String START = "/?v-r=init&location=";

  @LocalServerPort private int port;
  @Autowired private Pages pages;

  @Test
  void pagesThatWereLeftAreClosedAndTheAddressHasToWait() throws Exception {
    HttpClient visitor = visitor();
    for (int page = 0; page < 30; page++) {
      assertEquals(200, open(visitor, START).statusCode());
    }
    assertEquals(30, pages.opened.size());
    assertTrue(pages.opened.stream().filter(UI::isAttached).count() <= 5);
    await().atMost(60, SECONDS).until(() -> pages.opened.stream().noneMatch(UI::isAttached));

    HttpResponse<String> refused = open(visitor(), "/");
    for (int more = 0; more < 4 && refused.statusCode() == 200; more++) {
      refused = open(visitor(), "/");
    }
    assertEquals(503, refused.statusCode());
    assertEquals(200, open(visitor(), START).statusCode(), "who was given the page may start it");
    assertEquals("10", refused.headers().firstValue("Retry-After").orElse(""));
    assertEquals(200, open(visitor, "/").statusCode(), "who is inside stays");

    assertTrue(open(visitor(), "/actuator/prometheus").body().contains("thalweg_visitors"));
  }

  private static HttpClient visitor() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpResponse<String> open(HttpClient client, String path) throws Exception {
    URI address = URI.create("http://localhost:" + port + path);
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  @TestConfiguration
  static class Recorder {
    @Bean
    Pages pages() {
      return new Pages();
    }
  }

  static final class Pages implements VaadinServiceInitListener {
    private final List<UI> opened = new CopyOnWriteArrayList<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
      event.getSource().addUIInitListener(start -> opened.add(start.getUI()));
    }
  }
}
