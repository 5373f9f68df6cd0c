package org.thalweg.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * How fast a room fills: many may come at once, and others after them as time passes. A school
 * behind one address is in within a minute, while a program that takes every place needs so long
 * that its teacher sees it and locks the room. Addresses play no part. Thread-safe.
 */
public final class Arrivals {
  private static final Duration REMEMBERED = Duration.ofMinutes(15);

  private final Supplier<Bucket> fresh;
  private final Cache<RoomCode, Bucket> byRoom;

  /** Nobody has come yet. */
  public Arrivals(RoomLimits limits, InstantSource clock) {
    byRoom =
        Caffeine.newBuilder()
            .ticker(() -> clock.millis() * 1_000_000)
            .expireAfterAccess(REMEMBERED)
            .build();
    fresh = () -> new Bucket(limits.joinsAtOnce(), limits.joinsPerMinute(), clock);
  }

  /** Whether one more may come into this room now, who is counted then. */
  public boolean admit(RoomCode room) {
    return byRoom.get(room, unseen -> fresh.get()).take();
  }
}
