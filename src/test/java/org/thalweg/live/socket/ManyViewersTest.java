package org.thalweg.live.socket;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.thalweg.live.Bowl;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Player;
import org.thalweg.live.Run;
import org.thalweg.live.Speed;

/**
 * A teacher's run and a class of 200: whatever happens to a viewer, all end with the same complete
 * steps.
 */
@SpringBootTest(
    classes = SocketServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"thalweg.live.send-timeout=10m", "thalweg.live.ping=10m"})
class ManyViewersTest {
  private static final int VIEWERS = 200;
  private static final int STEPS = 30_000;

  @Autowired private Player player;
  @Autowired private Feeds feeds;
  @Autowired private MeterRegistry meters;
  @LocalServerPort private int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private final List<StepClient> everybody = new ArrayList<>();

  @AfterEach
  void leave() {
    http.shutdownNow();
  }

  @Test
  void everyViewerEndsWithTheIdenticalCompleteSequence() throws Exception {
    Run run = player.start(Bowl.descent(1e-5, STEPS - 1));
    for (int i = 0; i < VIEWERS - 3; i++) {
      watch(run, new StepClient(STEPS));
    }
    StepClient stalled = watch(run, new StepClient(STEPS).stallingAt(1));
    StepClient dropping = watch(run, new StepClient(STEPS).stallingAt(5_000));
    CountDownLatch halfway = new CountDownLatch(1);
    run.watch(() -> passed(run, STEPS / 2, halfway));
    run.play(Speed.FASTEST);

    assertTrue(halfway.await(180, TimeUnit.SECONDS));
    StepClient late = watch(run, new StepClient(STEPS));
    StepClient back = dropAndComeBack(run, dropping);
    everybody.remove(dropping);
    for (StepClient one : everybody) {
      assertTrue(one == stalled || one.complete().await(180, TimeUnit.SECONDS), "one is stuck");
    }
    assertTrue(stalled.next() < STEPS, "the stalled viewer has read nothing meanwhile");
    stalled.readOn();
    assertTrue(stalled.complete().await(180, TimeUnit.SECONDS));

    assertEquals(VIEWERS, everybody.size());
    assertTrue(everybody.containsAll(List.of(stalled, late, back)));
    assertEverybodyHasAllOf(run);
  }

  private void assertEverybodyHasAllOf(Run run) {
    byte[] expected = expected(run);
    for (StepClient one : everybody) {
      assertTrue(one.inOrder());
      assertArrayEquals(expected, one.steps());
    }
  }

  @Test
  void aViewerThatReadsNothingKeepsNothingOnTheServerButAFrame() throws Exception {
    Run run = player.start(Bowl.descent(1e-5, 100_000));
    StepClient stalled = watch(run, new StepClient(100_001).stallingAt(1));
    StepClient reading = watch(run, new StepClient(100_001));
    double before = sentBytes();
    run.play(Speed.FASTEST);
    assertTrue(reading.complete().await(180, TimeUnit.SECONDS));
    double toBoth = 2 * 48 * 100_000.0;
    assertTrue(sentBytes() - before < 0.9 * toBoth, "its steps wait in the log, not on the way");
    stalled.readOn();
    assertTrue(stalled.complete().await(180, TimeUnit.SECONDS));
    assertArrayEquals(reading.steps(), stalled.steps());
  }

  private double sentBytes() {
    return meters.get("thalweg.live.frames.sent.bytes").counter().count();
  }

  private StepClient dropAndComeBack(Run run, StepClient dropping) throws Exception {
    while (dropping.next() < 5_000) {
      Thread.onSpinWait();
    }
    dropping.socket().abort();
    return watch(run, dropping.resumed());
  }

  private StepClient watch(Run run, StepClient client) throws IOException, InterruptedException {
    Browser browser = new Browser(http, port);
    Feed feed = feeds.open(browser.session());
    feed.show(run);
    browser.open(client);
    client.say("{\"ticket\":\"" + feed.ticket() + "\"}");
    client.say("{\"follow\":" + run.id() + ",\"from\":" + client.next() + "}");
    everybody.add(client);
    return client;
  }

  private static void passed(Run run, long size, CountDownLatch latch) {
    if (run.log().size() >= size) {
      latch.countDown();
    }
  }

  /** The whole run as 48 bytes a step, encoded here by hand. */
  private static byte[] expected(Run run) {
    ByteBuffer bytes = ByteBuffer.allocate(48 * STEPS).order(ByteOrder.LITTLE_ENDIAN);
    run.log()
        .forEach(
            0,
            STEPS,
            step ->
                bytes
                    .putDouble(step.point().get(0))
                    .putDouble(step.point().get(1))
                    .putDouble(step.value())
                    .putDouble(step.gradient().norm())
                    .putDouble(step.gradient().get(0))
                    .putDouble(step.gradient().get(1)));
    return bytes.array();
  }
}
