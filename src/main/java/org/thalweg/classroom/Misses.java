package org.thalweg.classroom;

import java.time.InstantSource;

/**
 * Counts wrong codes, so that nobody can try them all. Each address has so many misses a minute,
 * and a hit gives one back: a school behind one address, where many find their room and some
 * mistype, never runs out of them. What hits give back is bounded too, so a program that finds its
 * own room between two guesses gains little. When all addresses together miss too often, only those
 * are heard that have not missed lately.
 */
final class Misses {
  private static final int GIVEN_BACK_AT_ONCE = 100;

  private final Bucket ofAll;
  private final Buckets<Subnet> left;

  /** Misses that hits can give back. */
  private final Buckets<Subnet> givenBack;

  Misses(RoomLimits limits, InstantSource clock) {
    int perMinute = limits.missesPerMinute();
    ofAll = new Bucket(limits.missesOfAll(), limits.missesOfAll(), clock);
    left = new Buckets<>(perMinute, perMinute, clock);
    givenBack = new Buckets<>(Math.max(GIVEN_BACK_AT_ONCE, perMinute), perMinute, clock);
  }

  /** Whether a code from this address is looked for at all. */
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
  void hit(String address) {
    Subnet subnet = Subnet.of(address);
    Bucket own = left.of(subnet);
    if (!own.isFull() && givenBack.of(subnet).take()) {
      own.giveBack();
    }
  }
}
