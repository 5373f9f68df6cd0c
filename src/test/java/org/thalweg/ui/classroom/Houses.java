package org.thalweg.ui.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;
import org.thalweg.classroom.Arrivals;
import org.thalweg.classroom.RoomLimits;
import org.thalweg.classroom.Rooms;
import org.thalweg.live.Scheduler;

/** What hosts have set, and the door of their rooms. */
final class Houses {
  private Houses() {}

  /** Nothing. */
  static HouseRules withDefaults() {
    return with(Map.of());
  }

  /** These settings; the others are as we ship them. */
  static HouseRules with(Map<String, Object> settings) {
    ClassroomSetup setup = new ClassroomSetup();
    StandardEnvironment host = environment(settings);
    return setup.houseRules(host, setup.roomLimits(host));
  }

  /**
   * The door of some rooms, at midnight.
   *
   * @param time passes for those who are expected
   */
  static Door door(Rooms rooms, Scheduler time, HouseRules rules) {
    InstantSource midnight = InstantSource.fixed(Instant.EPOCH);
    Arrivals arrivals = new Arrivals(RoomLimits.defaults(), midnight);
    return new Door(rooms, arrivals, new Attendance(time), rules);
  }

  /** A server's environment with these settings. */
  static StandardEnvironment environment(Map<String, Object> settings) {
    StandardEnvironment host = new StandardEnvironment();
    host.getPropertySources().addFirst(shipped());
    host.getPropertySources().addFirst(new MapPropertySource("host", settings));
    return host;
  }

  /** What we ship. */
  static ResourcePropertySource shipped() {
    try {
      return new ResourcePropertySource(new ClassPathResource("application.properties"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
