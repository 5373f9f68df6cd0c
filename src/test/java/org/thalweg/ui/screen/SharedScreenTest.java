package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;

class SharedScreenTest {
  private final ManualScheduler time = new ManualScheduler();
  private final Feeds feeds = feeds();
  private final SharedScreen<Integer, NumberScreen.Model, Integer> screen =
      new SharedScreen<>(
          new NumberScreen.Codec(),
          feeds.open("room"),
          new NumberScreen.Model(1),
          Services.of(feeds, time, Runnable::run));

  private Feeds feeds() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    LiveLimits limits = LiveLimits.defaults();
    return new Feeds(new Player(time, limits, meters), time, limits, meters);
  }

  @Test
  void givesTheLatestAtOnce() {
    List<Integer> shown = new ArrayList<>();
    screen.follow(number -> {}, true);
    screen.follow(shown::add, false);
    assertEquals(List.of(1), shown);
  }

  /** Another thread brings a newer one while the one that there was is on its way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsNewerStaysWhateverCameMeanwhile(boolean teaches) {
    screen.follow(number -> {}, true);
    List<Integer> shown = new ArrayList<>();
    Consumer<Integer> page =
        number -> {
          if (shown.isEmpty()) {
            shown.add(0);
            screen.carryOut(() -> screen.model().open(2));
            time.advanceMillis(2_000);
          }
          shown.add(number);
        };
    screen.follow(page, teaches);
    time.advanceMillis(2_000);
    assertEquals(2, shown.getLast(), shown::toString);
  }
}
