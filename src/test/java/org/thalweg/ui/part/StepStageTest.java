package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class StepStageTest extends BrowserlessTest {
  private final ManualScheduler time = new ManualScheduler();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Player player = new Player(time, LiveLimits.defaults(), meters);
  private final Feeds feeds = new Feeds(player, time, LiveLimits.defaults(), meters);
  private final StepStage stage = new StepStage();

  /** The browser answers by asking for a ticket, which only a feed can give. */
  @Test
  void theBrowserIsAskedToDrawOnceThereIsAFeed() {
    UI.getCurrent().add(stage);
    assertEquals(0, asked());
    stage.open(feed());
    assertEquals(1, asked());
  }

  @Test
  void attachedAgainItWaitsForTheNextFeed() {
    UI.getCurrent().add(stage);
    stage.open(feed());
    assertEquals(1, asked());
    stage.close();
    UI.getCurrent().remove(stage);
    UI.getCurrent().add(stage);
    assertEquals(0, asked());
    stage.open(feed());
    assertEquals(1, asked());
  }

  private Feed feed() {
    return feeds.open("session");
  }

  /** How often the browser was asked to draw since the last question. */
  private static long asked() {
    return Browser.calls().stream().filter(call -> call.contains("drawOn")).count();
  }
}
