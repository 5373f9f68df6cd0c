package org.thalweg.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The unspent tickets for the step socket: each 128 random bits, good once, for a short time, for
 * one feed.
 */
final class Tickets {
  private static final int BYTES = 16;
  private static final int MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final Cache<String, Feed> unspent;

  Tickets(Duration life, Scheduler scheduler) {
    unspent =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(life)
            .ticker(scheduler::nanos)
            .build();
  }

  String issue(Feed feed) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    unspent.put(ticket, feed);
    return ticket;
  }

  /**
   * The feed a ticket is for. The ticket is spent by this, also when a foreign session shows it.
   */
  Optional<Feed> redeem(String ticket, String httpSession) {
    return Optional.ofNullable(unspent.asMap().remove(ticket))
        .filter(feed -> feed.belongsTo(httpSession) && !feed.isClosed());
  }
}
