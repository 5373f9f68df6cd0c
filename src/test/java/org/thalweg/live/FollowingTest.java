package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingTest {
  private final ManualScheduler time = new ManualScheduler();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Player player = new Player(time, LiveLimits.defaults(), meters);
  private final Frames frames = new Frames(meters);
  private final Run run = player.start(Bowl.descent(1e-5, 100_000));
  private int woken;
  private final Following following = new Following(frames, () -> woken++);

  @Test
  void givesEveryStepOnceAndInOrder() {
    following.follow(run, 0);
    run.play(new Speed(1000));
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      time.advanceMillis(37);
      drain(following, indices);
    }
    assertEquals(run.log().size(), indices.size());
    assertInOrderFrom(0, indices);
  }

  @Test
  void catchesUpInBlocksAndFromAnyIndex() {
    run.play(Speed.FASTEST);
    time.advanceMillis(500);
    run.pause();
    following.follow(run, 1234);
    List<Integer> indices = new ArrayList<>();
    drain(following, indices);
    assertInOrderFrom(1234, indices);
    assertEquals(run.log().size() - 1234, indices.size());
  }

  @Test
  void encodesAFrameOnceForAllWhoWatch() {
    List<Following> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Following one = new Following(frames, () -> {});
      one.follow(run, 0);
      all.add(one);
    }
    for (int flush = 0; flush < 10; flush++) {
      all.forEach(one -> drain(one, new ArrayList<>()));
      run.step();
    }
    assertEquals(10, meters.get("thalweg.live.frames.encoded").counter().count());
  }

  @Test
  void encodesBlocksOnceForAllWhoCatchUp() {
    run.play(Speed.FASTEST);
    time.advanceMillis(1000);
    run.pause();
    long blocks = (run.log().size() + Frames.BLOCK - 1) / Frames.BLOCK;
    for (long from : new long[] {0, 0, 100, 3000}) {
      Following late = new Following(frames, () -> {});
      late.follow(run, from);
      drain(late, new ArrayList<>());
    }
    double encoded = meters.get("thalweg.live.frames.encoded").counter().count();
    assertEquals(blocks + 2, encoded, "all blocks, and the two rests of blocks");
  }

  @Test
  void takesTurnsBetweenItsRuns() {
    Run second = player.start(Bowl.descent(1e-5, 100_000));
    for (Run one : List.of(run, second)) {
      one.play(Speed.FASTEST);
      time.advanceMillis(300);
      one.pause();
      following.follow(one, 0);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      order.add(run(following.next().orElseThrow()));
    }
    assertEquals(List.of(run.id(), second.id(), run.id(), second.id()), order);
  }

  @Test
  void wakesItsViewerOnlyForRunsItFollows() {
    following.follow(run, 0);
    woken = 0;
    run.step();
    assertEquals(1, woken);
    following.unfollow(run.id());
    run.step();
    assertEquals(1, woken);
    assertEquals(Optional.empty(), following.next());
  }

  @Test
  void refusesToFollowFromAStepThatIsNotThere() {
    assertThrows(IllegalArgumentException.class, () -> following.follow(run, 2));
    assertThrows(IllegalArgumentException.class, () -> following.follow(run, -1));
    following.follow(run, 1);
    assertTrue(following.next().isEmpty());
  }

  @Test
  void forgetsAClosedRunWhoseStepsAreAllSent() {
    following.follow(run, 0);
    run.step();
    run.close();
    List<Integer> indices = new ArrayList<>();
    drain(following, indices);
    assertEquals(List.of(0, 1), indices);
    assertEquals(0, following.size());
  }

  @Test
  void pushesTheSameFramesAsText() {
    Feeds feeds = new Feeds(player, time, LiveLimits.defaults(), meters);
    Feed feed = feeds.open("session");
    feed.show(run);
    PushedSteps pushed = feed.pushedSteps();
    run.step();
    pushed.want(Map.of(run.id(), 1L, 99_999, 0L));
    assertEquals(List.of(text(run, 1)), pushed.next());
    assertEquals(List.of(), pushed.next());
    run.step();
    assertEquals(List.of(text(run, 2)), pushed.next());
    pushed.want(Map.of());
    run.step();
    assertEquals(List.of(), pushed.next());
  }

  @Test
  void pushesALongRunInPartsUntilThePageHasEverything() {
    Feeds feeds = new Feeds(player, time, LiveLimits.defaults(), meters);
    Feed feed = feeds.open("session");
    feed.show(run);
    run.play(Speed.FASTEST);
    time.advanceMillis(5000);
    PushedSteps pushed = feed.pushedSteps();
    List<String> texts = new ArrayList<>();
    feed.listen(now -> texts.addAll(pushed.next()));
    pushed.want(Map.of(run.id(), 0L));
    texts.addAll(pushed.next());
    assertEquals(4, texts.size());
    time.advanceMillis(5000);
    assertEquals(49, texts.size(), "100,001 steps in blocks of 2,048");
  }

  private static String text(Run run, long index) {
    ByteBuffer bytes = Frame.encode(run.id(), run.log().range(index, index + 1)).bytes();
    byte[] copy = new byte[bytes.remaining()];
    bytes.get(copy);
    return Base64.getEncoder().encodeToString(copy);
  }

  private static void drain(Following following, List<Integer> indices) {
    Optional<Frame> frame = following.next();
    while (frame.isPresent()) {
      ByteBuffer bytes = frame.get().bytes().order(ByteOrder.LITTLE_ENDIAN);
      assertTrue(bytes.remaining() <= 256 * 1024);
      for (int i = 0; i < bytes.getInt(8); i++) {
        indices.add(bytes.getInt(4) + i);
      }
      frame = following.next();
    }
  }

  private static int run(Frame frame) {
    return frame.bytes().order(ByteOrder.LITTLE_ENDIAN).getInt(0);
  }

  private static void assertInOrderFrom(int first, List<Integer> indices) {
    for (int i = 0; i < indices.size(); i++) {
      assertEquals(first + i, indices.get(i));
    }
  }
}
