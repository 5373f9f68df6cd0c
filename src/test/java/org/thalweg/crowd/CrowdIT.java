package org.thalweg.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.thalweg.Application;
import org.thalweg.live.Packed;
import org.thalweg.live.Speed;
import org.thalweg.ui.screen.SharedScreens;
import org.thalweg.ui.screen.mirror.ToldTree;
import tools.jackson.databind.json.JsonMapper;

/** Two hundred whole pages in one room, some of which read nothing, and a teacher who goes away. */
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "thalweg.visitors=1000",
      "thalweg.rooms.joins-at-once=1000",
      "thalweg.page-silence=1h",
      "thalweg.live.ping=10m",
      "thalweg.live.send-timeout=10m"
    })
@DirtiesContext
class CrowdIT {
  private static final int READING = 160;
  private static final int STALLED = 40;
  private static final int STEPS = 2_001;
  private static final int HEADER_BYTES = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  @Autowired private SharedScreens shared;
  @LocalServerPort private int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Semaphore news = new Semaphore(0);
  private Selector selector;
  private volatile boolean over;
  private Thread reading;

  @BeforeEach
  void open() throws IOException {
    selector = Selector.open();
    reading = Thread.startVirtualThread(() -> readAll(selector));
  }

  private void readAll(Selector sockets) {
    try {
      CrowdSocket.readAll(sockets, () -> !over);
    } catch (IOException closed) {
      // the test is over
    }
  }

  @AfterEach
  void leave() throws Exception {
    over = true;
    reading.join();
    selector.close();
    http.shutdownNow();
  }

  @Test
  void everybodyGetsEveryStepAndReadsTheSameThoughSomeStall() throws Exception {
    CrowdLesson lesson = lesson("surface=rosenbrock&rate=0.0002&limit=2000");
    List<Student> quick = new ArrayList<>();
    List<Student> slow = new ArrayList<>();
    try (Selector unread = Selector.open()) {
      for (int i = 0; i < READING; i++) {
        quick.add(new Student(lesson, selector));
      }
      for (int i = 0; i < STALLED; i++) {
        slow.add(new Student(lesson, unread));
      }
      lesson.run().play(new Speed(400));
      until("the last step", () -> quick.stream().allMatch(student -> student.next == STEPS));
      until("the last words", () -> quick.stream().allMatch(Student::hasReadTheEnd));
      assertTrue(slow.stream().allMatch(student -> student.next == 0), "they have read nothing");
      Thread late = Thread.startVirtualThread(() -> readAll(unread));
      until("the late ones", () -> slow.stream().allMatch(student -> student.next == STEPS));
      until("their words", () -> slow.stream().allMatch(Student::hasReadTheEnd));
      over = true;
      late.join();
    }
    quick.addAll(slow);
    quick.forEach(student -> student.hasTheSameAs(quick.getFirst()));
  }

  @Test
  void theRunGoesOnWithoutItsTeacherWhoTakesItUpElsewhere() throws Exception {
    CrowdLesson lesson = lesson("surface=rosenbrock&rate=0.0002&limit=100000");
    Student student = new Student(lesson, selector);
    lesson.run().play(new Speed(50));
    until("some steps", () -> student.next > 20);
    lesson.teacher().close();
    long then = student.next;
    until("more steps", () -> student.next > then + 50);
    CrowdPage elsewhere = new CrowdPage(http, port);
    String there =
        elsewhere.sendForm("/claim", "code=" + lesson.room().text() + "&secret=" + lesson.secret());
    String query = there.substring(there.indexOf('?') + 1);
    elsewhere.open("", query, selector, CrowdPage.NOBODY);
    long taken = student.next;
    until("and on", () -> student.next > taken + 50);
    assertEquals(
        List.of(lesson.run()),
        shared.of(lesson.room()).orElseThrow().feed().runs(),
        "the same run");
    assertTrue(student.inOrder);
  }

  private CrowdLesson lesson(String query) throws IOException, InterruptedException {
    return CrowdLesson.open(http, port, shared, query, selector);
  }

  /** Looks again whenever something has come, for as long as patience lasts. */
  private void until(String what, BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      long left = end - System.nanoTime();
      assertTrue(news.tryAcquire(left, TimeUnit.NANOSECONDS), what + " did not come");
      news.drainPermits();
    }
  }

  /** A student's page: what it has drawn and can be read on it. */
  private final class Student {
    private final ToldTree tree = new ToldTree();
    private volatile int next;
    private volatile String words = "";
    private volatile boolean inOrder = true;
    private int steps = 1;

    Student(CrowdLesson lesson, Selector sockets) throws IOException, InterruptedException {
      String room = lesson.room().text();
      CrowdPage page = new CrowdPage(http, port).form("/join", "code=" + room);
      String opened = page.open("room/" + room, "", selector, CrowdPage.NOBODY);
      page.attend(opened, lesson.run().id(), sockets, this::take);
    }

    private void take(int kind, byte[] payload, long now) {
      ByteBuffer frame = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
      if (kind == 2 && Packed.isReading(frame)) {
        tree.take(JsonMapper.shared().readTree(Packed.text(frame)));
        words = tree.seen(0);
      } else if (kind == 2) {
        inOrder &= frame.getInt(4) == next;
        // byte by byte: whoever comes late gets the same steps in other frames
        for (int i = HEADER_BYTES; i < payload.length; i++) {
          steps = 31 * steps + payload[i];
        }
        next += frame.getInt(8);
      }
      news.release();
    }

    void hasTheSameAs(Student other) {
      assertTrue(inOrder);
      assertEquals(other.steps, steps, "the same bits");
      assertEquals(other.tree.seen(0), tree.seen(0), "the same words");
    }

    boolean hasReadTheEnd() {
      return words.contains("Stopped at step 2000, the limit.");
    }
  }
}
