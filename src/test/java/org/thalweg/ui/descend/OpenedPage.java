package org.thalweg.ui.descend;

import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.screen.Addresses;

/** A page without components: a real feed whose time a test moves by hand. */
final class OpenedPage {
  final ManualScheduler time = new ManualScheduler();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Player player = new Player(time, LiveLimits.defaults(), meters);
  final Feed feed = new Feeds(player, time, LiveLimits.defaults(), meters).open("session");

  Model open(Settings settings) {
    return new Model(feed, new ContourMaps(), settings);
  }

  /** Opens what stands behind the question mark of an address. */
  Model open(String query) {
    return open(read(query));
  }

  static Settings read(String query) {
    return Addresses.read(new SettingsCodec(), query);
  }

  /** What stands behind the question mark, as the browser shows it. */
  static String write(Settings settings) {
    return Addresses.write(new SettingsCodec(), settings);
  }

  /** The bowl x² + y² from (1, −2), by plain gradient descent. */
  static Settings bowl(double learningRate) {
    return settings("bowl", optimizer("gradient-descent", learningRate), Vector.of(1, -2));
  }

  static Settings settings(String surface, Optimizer optimizer, Vector start) {
    Settings fresh = Settings.on(Surfaces.byId(surface).orElseThrow());
    return with(fresh, RunSettings.of(optimizer, start));
  }

  static Settings with(Settings settings, RunSettings run) {
    return settings.withRuns(run, settings.pinned());
  }

  static Optimizer optimizer(String id, double learningRate) {
    return Optimizer.of(id, Map.of("learningRate", learningRate));
  }

  /** Lets the session do what others gave it to do, as between two requests. */
  static void runWhatWaits() {
    VaadinSession session = VaadinSession.getCurrent();
    session.unlock();
    session.lock();
  }

  /** Where a run stands, found without log, player and feed: one step after the other. */
  static Iterate byHand(LossSurface surface, RunSettings run) {
    Descent descent =
        Descent.from(
            surface.objective(), run.optimizer(), run.noise(), run.stopping(), run.start());
    for (long index = 0; index <= run.steps() && !descent.isOver(); index++) {
      Double rate = run.rateChanges().get(index);
      descent = rate == null ? descent : descent.withLearningRate(rate);
      descent = index < run.steps() ? descent.next() : descent;
    }
    return descent.current();
  }
}
