package org.thalweg.host;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.thalweg.browser.InBrowser;
import org.thalweg.browser.Visitor;

/**
 * A page says with a last message that it is left, which may be lost on its way: then the server
 * finds out by itself, here sooner than elsewhere, but later than the page's next sign of life.
 */
@InBrowser
@TestPropertySource(properties = {"thalweg.page-silence=45s", "thalweg.page-sweep=1s"})
@Import(SessionLifetimeBrowserIT.Recorder.class)
class SessionLifetimeBrowserIT {
  private static final int LESSON = (int) Duration.ofMinutes(60).toSeconds();
  private static final int MOMENT = (int) Duration.ofMinutes(3).toSeconds();

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @Autowired private Sessions sessions;

  @Test
  void aSessionOutlastsALessonWhileItsPageIsOpenAndEndsSoonAfter(Visitor visitor) {
    visitor.open("/");
    HttpSession session = sessions.list.getLast();
    assertEquals(LESSON, session.getMaxInactiveInterval());

    visitor.open("/?reloaded");
    assertEquals(LESSON, session.getMaxInactiveInterval());

    visitor.page().navigate("about:blank");
    await().atMost(PATIENCE).until(session::getMaxInactiveInterval, limit -> limit == MOMENT);
  }

  @TestConfiguration
  static class Recorder {
    @Bean
    Sessions sessions() {
      return new Sessions();
    }
  }

  static final class Sessions implements HttpSessionListener {
    private final List<HttpSession> list = new CopyOnWriteArrayList<>();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
      list.add(event.getSession());
    }
  }
}
