package org.thalweg.classroom;

import java.util.List;

/** Somebody who follows a room's log. */
@FunctionalInterface
public interface RoomListener {

  /**
   * There are entries that it has not had: at first those that are in the log already. Called by
   * one thread at a time, outside the lock of the room: it returns soon, since others wait to be
   * told.
   *
   * @param entries what follows on the entries of the call before, but for those that were
   *     forgotten meanwhile; at least one
   */
  void happened(List<LogEntry> entries);
}
