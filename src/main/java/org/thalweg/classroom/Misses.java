package org.thalweg.classroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/**
 * Counts wrong codes, so that nobody can try them all. Each address has so many misses a minute,
 * and a hit gives one back: a school behind one address, where many find their room and some
 * mistype, never runs out of them. What hits give back is bounded too, so a program that finds its
 * own room between two guesses gains little. When all addresses together miss too often, only those
 * are heard that have not missed lately.
 */
final class Misses {
  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final int MOST_ADDRESSES = 50_000;
  private static final int GIVEN_BACK_AT_ONCE = 100;

  /** The part of an IPv6 address that belongs to one customer is its first eight bytes. */
  private static final int NETWORK_BYTES = 8;

  private final int perMinute;
  private final InstantSource clock;
  private final Bucket ofAll;
  private final Cache<String, Buckets> byAddress;

  /** Misses left, and misses that hits can give back. */
  private record Buckets(Bucket misses, Bucket givenBack) {}

  Misses(RoomLimits limits, InstantSource clock) {
    this.perMinute = limits.missesPerMinute();
    this.clock = clock;
    ofAll = new Bucket(limits.missesOfAll(), limits.missesOfAll(), clock);
    byAddress =
        Caffeine.newBuilder()
            .ticker(() -> clock.millis() * 1_000_000)
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(REMEMBERED)
            .build();
  }

  /** Whether a code from this address is looked for at all. */
  boolean mayTry(String address) {
    Bucket own = of(address).misses;
    return ofAll.holdsOne() ? own.holdsOne() : own.isFull();
  }

  /** Counts a wrong code; false when the address had no miss left, as others came meanwhile. */
  boolean missed(String address) {
    ofAll.take();
    return of(address).misses.take();
  }

  /** Gives a miss back for a code that was right. */
  void hit(String address) {
    Buckets own = of(address);
    if (!own.misses.isFull() && own.givenBack.take()) {
      own.misses.giveBack();
    }
  }

  private Buckets of(String address) {
    return byAddress.get(
        network(address),
        unseen ->
            new Buckets(
                new Bucket(perMinute, perMinute, clock),
                new Bucket(Math.max(GIVEN_BACK_AT_ONCE, perMinute), perMinute, clock)));
  }

  private static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
    } catch (IllegalArgumentException otherForm) {
      return address;
    }
  }
}
