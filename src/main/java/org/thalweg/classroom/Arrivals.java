package org.thalweg.classroom;

import java.time.InstantSource;
import org.thalweg.live.Buckets;

/**
 * How fast a room fills: many may come at once, and others after them as time passes. A school
 * behind one address is in within a minute, while a program that takes every place needs so long
 * that its teacher sees it and locks the room. Whoever is refused takes no place in this, so nobody
 * can hold up a class by asking for a seat that they can't have. Addresses play no part.
 * Thread-safe.
 */
public final class Arrivals {
  private final Buckets<RoomCode> byRoom;

  /** Nobody has come yet. */
  public Arrivals(RoomLimits limits, InstantSource clock) {
    byRoom = new Buckets<>(limits.joinsAtOnce(), limits.joinsPerMinute(), clock);
  }

  /** Whether one more may come into this room now, who is counted then. */
  public boolean admit(RoomCode room) {
    return byRoom.of(room).take();
  }

  /** Whoever was admitted has been refused a seat, and is not counted any more. */
  public void refused(RoomCode room) {
    byRoom.of(room).giveBack();
  }
}
