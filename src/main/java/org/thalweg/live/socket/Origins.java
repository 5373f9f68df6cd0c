package org.thalweg.live.socket;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Tells a socket of our own pages from one that a page elsewhere opens with a visitor's cookie. */
public final class Origins {
  private Origins() {}

  /**
   * Whether a handshake comes from here. A browser always names its page's origin; whoever names
   * none is no browser and carries nobody's cookie.
   *
   * @param origin the header of that name
   * @param here the address that was asked for
   */
  public static boolean fromHere(@Nullable String origin, URI here) {
    return origin == null || sameHost(origin, here);
  }

  /** Compares host and port, not the scheme: a proxy may end the encryption. */
  private static boolean sameHost(String origin, URI here) {
    try {
      URI there = URI.create(origin);
      return here.getHost().equalsIgnoreCase(there.getHost()) && port(there) == port(here);
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }

  private static int port(URI uri) {
    return switch (uri.getPort()) {
      case 80, 443 -> -1;
      default -> uri.getPort();
    };
  }
}
