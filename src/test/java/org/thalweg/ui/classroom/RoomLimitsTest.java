package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.thalweg.classroom.RoomLimits;

/** The limits of rooms as a host sets them. */
class RoomLimitsTest {
  private static final String PREFIX = "thalweg.rooms.";

  @Test
  void areTheUsualOnesWhereAHostSetsNone() {
    assertEquals(RoomLimits.defaults(), limits(Map.of()));
  }

  @Test
  void areWhatAHostSets() {
    RoomLimits set = limits(Map.of("places", "30", "idle", "45m", "joins-at-once", "7"));
    assertEquals(30, set.places());
    assertEquals(Duration.ofMinutes(45), set.idle());
    assertEquals(7, set.joinsAtOnce());
    assertEquals(RoomLimits.defaults().rooms(), set.rooms());
  }

  @ParameterizedTest
  @CsvSource({
    "places, 0",
    "rooms, -1",
    "idle, 0s",
    "listeners, 249",
    "misses-of-all, 9",
    "joins-per-minute, 0",
    "rooms-at-once, 0",
    "rooms-per-minute, 0"
  })
  void stopTheStartWhenNobodyCouldComeIn(String name, String value) {
    BindException stopped = assertThrows(BindException.class, () -> limits(Map.of(name, value)));
    Throwable cause = stopped;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    assertTrue(String.valueOf(cause.getMessage()).startsWith(name), cause.getMessage());
  }

  @Test
  void standInTheTableForHosts() throws IOException {
    String table = Files.readString(Path.of("docs/hosting.md"));
    for (String name : Houses.shipped().getPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        String value = String.valueOf(Houses.shipped().getProperty(name));
        assertTrue(table.matches("(?s).*\\| `" + name + "` \\|[^|]+\\| " + value + " \\|.*"), name);
      }
    }
  }

  private static RoomLimits limits(Map<String, Object> set) {
    Map<String, Object> named = new TreeMap<>();
    set.forEach((name, value) -> named.put(PREFIX + name, value));
    return new ClassroomSetup().roomLimits(Houses.environment(named));
  }
}
