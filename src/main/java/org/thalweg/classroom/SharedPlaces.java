package org.thalweg.classroom;

import java.util.Arrays;
import java.util.List;

/** The place of a log, or of all logs of a node: each part has its own. Thread-safe. */
final class SharedPlaces {
  private final List<SharedPlace> parts;

  /**
   * Places that nobody uses yet.
   *
   * @param size of all parts together, in entries
   * @param sharers how many there can be
   */
  SharedPlaces(long size, int sharers) {
    parts =
        Arrays.stream(LogPart.values())
            .map(part -> new SharedPlace(part.of(size), sharers))
            .toList();
  }

  /** The place for one part. */
  SharedPlace of(LogPart part) {
    return parts.get(part.ordinal());
  }

  /** Whether a part has little left for those who need more than everybody. */
  boolean areScarce() {
    return parts.stream().anyMatch(SharedPlace::isScarce);
  }
}
