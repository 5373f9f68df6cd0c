package org.thalweg.host;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thalweg.live.Buckets;

/**
 * How many new visitors may come from one network address: a whole school at once, which often has
 * one address, and then a hundredth of that each second; not a program that opens one page after
 * the other until nobody else finds a place.
 */
@Component
final class NewVisitors {
  /** The share of all places that comes back in a minute: a hundredth each second. */
  private static final double PER_MINUTE = 0.6;

  private final Buckets<String> places;

  /**
   * @param atOnce how many may come at once from one address
   */
  @Autowired
  NewVisitors(@Value("${thalweg.visitors-per-address}") int atOnce) {
    this(atOnce, InstantSource.system());
  }

  NewVisitors(int atOnce, InstantSource clock) {
    places = new Buckets<>(atOnce, PER_MINUTE * atOnce, clock);
  }

  /** Takes one of the places of an address; false when it has none left for the moment. */
  boolean admit(String address) {
    return places.of(address).take();
  }
}
