package org.thalweg.classroom;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/** How much place the parts of a log take, or those of all logs of a node. Thread-safe. */
final class LogSize {
  private static final LogPart[] PARTS = LogPart.values();

  private final AtomicLongArray taken = new AtomicLongArray(PARTS.length);

  void add(LogPart part, long entries) {
    taken.addAndGet(part.ordinal(), entries);
  }

  /** Whether a part has place for so many more, where so many are allowed in all. */
  boolean has(LogPart part, int more, long allowed) {
    return taken.get(part.ordinal()) + more <= part.of(allowed);
  }

  /** Whether every part has place for one more. */
  boolean hasAll(long allowed) {
    return Arrays.stream(PARTS).allMatch(part -> has(part, 1, allowed));
  }

  /** Takes back what another has added. */
  void subtract(LogSize other) {
    for (LogPart part : PARTS) {
      add(part, -other.taken.getAndSet(part.ordinal(), 0));
    }
  }
}
