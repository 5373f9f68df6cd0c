package org.thalweg.host;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many new visitors may come from one network address: a whole school at once, which often has
 * one address, and then a hundredth of that each second; not a program that opens one page after
 * the other until nobody else finds a place.
 */
@Component
final class NewVisitors {
  private static final double REFILL_SECONDS = 100;
  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST_ADDRESSES = 50_000;
  private static final double NANOS = 1e9;

  private final int atOnce;
  private final Ticker ticker;
  private final Cache<String, Bucket> buckets;

  /**
   * @param atOnce how many may come at once from one address
   */
  @Autowired
  NewVisitors(@Value("${thalweg.visitors-per-address}") int atOnce) {
    this(atOnce, Ticker.systemTicker());
  }

  NewVisitors(int atOnce, Ticker ticker) {
    this.atOnce = atOnce;
    this.ticker = ticker;
    buckets =
        Caffeine.newBuilder()
            .ticker(ticker)
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(REMEMBERED)
            .build();
  }

  /** Takes one of the places of an address; false when it has none left for the moment. */
  boolean admit(String address) {
    return buckets.get(address, unseen -> new Bucket()).take();
  }

  /** The places of one address, filled again as time passes. */
  private final class Bucket {
    private double places = atOnce;
    private long filled = ticker.read();

    synchronized boolean take() {
      long now = ticker.read();
      places = Math.min(atOnce, places + atOnce / REFILL_SECONDS * (now - filled) / NANOS);
      filled = now;
      if (places < 1) {
        return false;
      }
      places--;
      return true;
    }
  }
}
