package org.thalweg.classroom;

import java.util.List;

/** Somebody who follows a room's log. */
@FunctionalInterface
public interface RoomListener {

  /**
   * The log has grown. Called by one thread at a time, outside every lock; it returns at once.
   *
   * @param entries what follows on the entries of the call before, without a gap; at least one
   */
  void happened(List<LogEntry> entries);
}
