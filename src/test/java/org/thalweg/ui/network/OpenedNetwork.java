package org.thalweg.ui.network;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.ManualScheduler;
import org.thalweg.live.Player;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Settings;
import org.thalweg.ui.screen.Addresses;

/** A Network page without components. */
public final class OpenedNetwork {

  private OpenedNetwork() {}

  /** Opens some settings. */
  public static Model open(Settings settings) {
    return open(settings, new ManualScheduler());
  }

  /** The same with a clock that is moved by hand. */
  public static Model open(Settings settings, ManualScheduler time) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Player player = new Player(time, LiveLimits.defaults(), meters);
    return new Model(
        new Feeds(player, time, LiveLimits.defaults(), meters).open("session"), settings);
  }

  /** Opens what stands behind the question mark of an address. */
  public static Model open(String query) {
    return open(Addresses.read(new SettingsCodec(), query));
  }

  /** What stands behind the question mark. */
  public static String write(Settings settings) {
    return Addresses.write(new SettingsCodec(), settings);
  }
}
