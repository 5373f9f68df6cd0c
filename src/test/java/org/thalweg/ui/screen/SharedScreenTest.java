package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.RunCommand;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;

class SharedScreenTest {
  private final ManualScheduler time = new ManualScheduler();
  private final Feeds feeds = feeds();
  private final SharedScreen<Integer, NumberScreen.Model, Integer> screen =
      new SharedScreen<>(
          new NumberScreen.Codec(Screen.DESCEND),
          feeds.open("room"),
          new NumberScreen.Model(1),
          Services.of(feeds, time, Runnable::run));

  /** The log is told every 200 ms, and at once when the class looks at something else. */
  @Test
  void theLogIsToldTheLastOfAScreenThatIsLeft() {
    ScreenServices services = Services.of(feeds, time, Runnable::run);
    Rooms.Opening.Open room = (Rooms.Opening.Open) services.rooms().open("192.0.2.1");
    show(services, room, Screen.DESCEND, 1);
    time.advanceMillis(0);
    show(services, room, Screen.DESCEND, 2);
    show(services, room, Screen.PARTIAL, 3);
    time.advanceMillis(1_000);
    services.shared().close(room.room());
    assertEquals(
        List.of("DESCEND step=1", "DESCEND step=2", "PARTIAL step=3"),
        services.rooms().read(room.room(), 0).stream()
            .map(LogEntry::command)
            .filter(RunCommand.Showed.class::isInstance)
            .map(command -> ((RunCommand.Showed) command).scene())
            .map(scene -> scene.screen() + " " + scene.query())
            .toList());
  }

  @Test
  void beginsOnlyOnTheScreenThatIsMeant() {
    ScreenServices services = Services.of(feeds, time, Runnable::run);
    Rooms.Opening.Open room = (Rooms.Opening.Open) services.rooms().open("192.0.2.1");
    services.shared().begin(room.room(), Screen.PARTIAL, 4);
    show(services, room, Screen.PARTIAL, 1);
    services.shared().begin(room.room(), Screen.DESCEND, 4);
    var shown = services.shared().of(room.room()).orElseThrow();
    assertEquals(List.of("1"), shown.query().get("step"));
    services.shared().begin(room.room(), Screen.PARTIAL, 4);
    assertEquals(List.of("5"), shown.query().get("step"));
  }

  private static void show(
      ScreenServices services, Rooms.Opening.Open room, Screen screen, int number) {
    services
        .shared()
        .open(
            new ScreenServices.Taught(room.room(), new Credential.Teacher(room.secret())),
            new NumberScreen.Codec(screen),
            number,
            services,
            feed -> new NumberScreen.Model(number));
  }

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
