package org.thalweg.crowd;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.nio.channels.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.thalweg.Application;
import org.thalweg.ui.screen.SharedScreens;

/** A server that is stopped in the middle of a lesson. */
@ExtendWith(OutputCaptureExtension.class)
class StoppedServerIT {

  @Test
  void aServerWithOpenPagesIsNoFailureWhenItIsStopped(CapturedOutput log) throws Exception {
    var server = new SpringApplication(Application.class).run("--server.port=0");
    try (HttpClient http = HttpClient.newHttpClient();
        Selector selector = Selector.open()) {
      int port = Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
      SharedScreens screens = server.getBean(SharedScreens.class);
      CrowdLesson lesson = CrowdLesson.open(http, port, screens, "surface=bowl", selector);
      String room = lesson.room().text();
      String page =
          new CrowdPage(http, port)
              .form("/join", "code=" + room)
              .open("room/" + room, "", selector, CrowdPage.NOBODY);
      assertTrue(page.contains("class-mirror"), page);
    } finally {
      server.close();
    }
    assertFalse(log.getAll().contains("Failure "), "a trace of a failure is in the log");
  }
}
