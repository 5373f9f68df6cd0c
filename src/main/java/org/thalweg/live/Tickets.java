package org.thalweg.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * The unspent tickets for the step socket: each 128 random bits, good once, for one feed. One that
 * is asked for is good for a short time. One that comes over a socket, for the line after it, is
 * good as long as its page: a page that was away must not ask first.
 */
final class Tickets {
  private static final int BYTES = 16;
  private static final int MOST = 10_000;

  private final SecureRandom random = new SecureRandom();
  private final Cache<String, Feed> unspent;
  private final Cache<String, Feed> lasting =
      Caffeine.newBuilder().maximumSize(MOST).weakValues().build();

  Tickets(Duration life, Scheduler scheduler) {
    unspent =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(life)
            .ticker(scheduler::nanos)
            .build();
  }

  String issue(Feed feed) {
    return issue(feed, unspent);
  }

  /** A ticket that does not grow old. */
  String issueLasting(Feed feed) {
    return issue(feed, lasting);
  }

  private String issue(Feed feed, Cache<String, Feed> valid) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    valid.put(ticket, feed);
    return ticket;
  }

  /**
   * The feed a ticket is for. The ticket is spent by this, also when a foreign session shows it.
   */
  Optional<Feed> redeem(String ticket, String httpSession) {
    return Optional.ofNullable(unspent.asMap().remove(ticket))
        .or(() -> Optional.ofNullable(lasting.asMap().remove(ticket)))
        .filter(feed -> feed.belongsTo(httpSession) && !feed.isClosed());
  }
}
