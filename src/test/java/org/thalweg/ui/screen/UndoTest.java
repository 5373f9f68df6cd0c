package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.PageKeys;
import org.thalweg.ui.part.RefusedException;

@ViewPackages(classes = Numbers.class)
class UndoTest extends BrowserlessTest {
  private final ManualScheduler time = new ManualScheduler();
  private final NumberScreen.Model model = new NumberScreen.Model(1);
  private final SharedScreen<Integer, NumberScreen.Model, Integer> screen =
      new SharedScreen<>(
          new NumberScreen.Codec(Screen.DESCEND),
          feeds().open("room"),
          model,
          Services.of(feeds(), time, Runnable::run));

  /** A page of the class's, and what it says. */
  private final class Page {
    final List<String> said = new ArrayList<>();
    final UpdateLoop<NumberScreen.Model, Integer> loop = new UpdateLoop<>(Runnable::run);
    final PageKeys keys = new Undo<>(loop, time::nanos).keys();

    Page(boolean teaches) {
      loop.onOutcome(
          refusal -> said.add(refusal.map(why -> ((RefusedException) why).key()).orElse("done")));
      loop.attach(UI.getCurrent());
      loop.share(screen, teaches);
    }
  }

  private Feeds feeds() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    LiveLimits limits = LiveLimits.defaults();
    return new Feeds(new Player(time, limits, meters), time, limits, meters);
  }

  @Test
  void everyPageOfTheTeacherTakesBackWhatWasDoneThere() {
    Page first = new Page(true);
    first.loop.adapt(present -> {}); // from now on it is the one that moves what moves by time
    Page second = new Page(true);
    second.loop.act(present -> present.open(5));
    second.keys.pressed("Control+z");
    assertEquals(1, model.settings());
    second.keys.pressed("Control+Shift+z");
    assertEquals(5, model.settings());
    first.keys.pressed("Control+z");
    assertEquals(5, model.settings(), "nothing was done there");
  }

  @Test
  void whoeverFollowsAndAPageThatTheClassHasLeftTakeNothingBack() {
    Page teacher = new Page(true);
    teacher.loop.act(present -> present.open(5));
    Page follower = new Page(false);
    follower.keys.pressed("Control+z");
    screen.close();
    teacher.keys.pressed("Control+z");
    assertEquals(5, model.settings());
    assertEquals(List.of("room.following"), follower.said);
    assertEquals(List.of("done", "room.elsewhere"), teacher.said);
  }
}
