package org.thalweg.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import org.thalweg.live.Bucket;
import org.thalweg.live.Buckets;

/**
 * Counts wrong codes, so that nobody can try them all. Each network has so many misses a minute,
 * and a hit gives one back, as a school behind one address finds its room often and mistypes now
 * and then. What hits give back is bounded too, so a program that finds its own room between two
 * guesses gains little. When all networks together miss too often, only those are heard that have
 * not missed lately.
 *
 * <p>A room that was opened or found from a network lately is found there however many codes were
 * wrong: it tells a guesser nothing new, and one phone can't keep a whole school out. Thread-safe.
 */
final class Misses {
  private static final int GIVEN_BACK_AT_ONCE = 100;
  private static final int MOST_KNOWN = 50_000;

  /** Longer than a lesson in which nobody comes late. */
  private static final Duration KNOWN = Duration.ofHours(2);

  private final Bucket ofAll;
  private final Buckets<Subnet> left;

  /** Misses that hits can give back. */
  private final Buckets<Subnet> givenBack;

  private final Cache<Known, Known> known;

  /** A room that a network knows. */
  private record Known(Subnet subnet, RoomCode room) {}

  Misses(RoomLimits limits, InstantSource clock) {
    int perMinute = limits.missesPerMinute();
    ofAll = new Bucket(limits.missesOfAll(), limits.missesOfAll(), clock);
    left = new Buckets<>(perMinute, perMinute, clock);
    givenBack = new Buckets<>(Math.max(GIVEN_BACK_AT_ONCE, perMinute), perMinute, clock);
    known =
        Caffeine.newBuilder()
            .ticker(() -> clock.millis() * 1_000_000)
            .maximumSize(MOST_KNOWN)
            .expireAfterAccess(KNOWN)
            .build();
  }

  /** A room was opened from this address. */
  void opened(RoomCode room, String address) {
    know(new Known(Subnet.of(address), room));
  }

  /** Whether this room was opened or found from the network of an address lately. */
  boolean isKnown(RoomCode room, String address) {
    return known.getIfPresent(new Known(Subnet.of(address), room)) != null;
  }

  /** Whether another code from this address is looked for at all. */
  boolean mayTry(String address) {
    Bucket own = left.of(Subnet.of(address));
    return ofAll.holdsOne() ? own.holdsOne() : own.isFull();
  }

  /** Counts a wrong code; false when the address had no miss left, as others came meanwhile. */
  boolean missed(String address) {
    ofAll.take();
    return left.of(Subnet.of(address)).take();
  }

  /** Gives a miss back for a code that was right. */
  void hit(RoomCode room, String address) {
    Subnet subnet = Subnet.of(address);
    know(new Known(subnet, room));
    Bucket own = left.of(subnet);
    if (!own.isFull() && givenBack.of(subnet).take()) {
      own.giveBack();
    }
  }

  private void know(Known found) {
    known.put(found, found);
  }
}
