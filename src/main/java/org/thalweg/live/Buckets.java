package org.thalweg.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * A {@link Bucket} for each of many, such as rooms or networks. One that nobody has touched until
 * it is full again is forgotten, since a new one is just as full. Thread-safe.
 */
public final class Buckets<K> {
  private static final int MOST = 50_000;

  private final Supplier<Bucket> fresh;
  private final Cache<K, Bucket> buckets;

  /**
   * None is used yet.
   *
   * @param size of each
   * @param perMinute how many tokens come in a minute
   */
  public Buckets(int size, double perMinute, InstantSource clock) {
    fresh = () -> new Bucket(size, perMinute, clock);
    buckets =
        Caffeine.newBuilder()
            .ticker(() -> clock.millis() * 1_000_000)
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(1 + (long) Math.ceil(size / perMinute)))
            .build();
  }

  /** The one of this key; full when it is not known. */
  public Bucket of(K key) {
    return buckets.get(key, unseen -> fresh.get());
  }
}
