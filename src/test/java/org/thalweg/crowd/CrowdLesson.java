package org.thalweg.crowd;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.channels.Selector;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.thalweg.classroom.RoomCode;
import org.thalweg.live.Run;
import org.thalweg.ui.screen.SharedScreens;

/**
 * A room whose teacher has the Descend screen open.
 *
 * @param secret what shows that somebody teaches there
 * @param run the run that its class follows
 */
record CrowdLesson(CrowdPage teacher, RoomCode room, String secret, Run run) {
  private static final long PATIENCE_SECONDS = 60;
  private static final String COOKIE = "thalweg-teacher-";

  /**
   * Opens a room and a page of its teacher.
   *
   * @param query the settings of the screen
   */
  static CrowdLesson open(
      HttpClient http, int port, SharedScreens shared, String query, Selector selector)
      throws IOException, InterruptedException {
    CrowdPage teacher = new CrowdPage(http, port).form("/rooms", "back=/");
    String key =
        teacher.cookies().stream()
            .filter(cookie -> cookie.startsWith(COOKIE))
            .findFirst()
            .orElseThrow()
            .substring(COOKIE.length());
    int equals = key.indexOf('=');
    RoomCode room = RoomCode.read(key.substring(0, equals)).orElseThrow();
    CountDownLatch shown = new CountDownLatch(1);
    var screens = shared.listen(room, shown::countDown);
    try {
      teacher.open("", query + "&class=" + room.text(), selector, CrowdPage.NOBODY);
      if (!shown.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("The teacher's page shows nothing");
      }
    } finally {
      screens.close();
    }
    Run run = shared.of(room).orElseThrow().feed().runs().getFirst();
    return new CrowdLesson(teacher, room, key.substring(equals + 1), run);
  }
}
