package org.thalweg.ui.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** What hosts have set. */
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
