package org.thalweg.classroom;

import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The network that an address belongs to, as far as it tells one customer from another: whoever is
 * counted by address can't get away by choosing the next one. An IPv4 address stands for itself,
 * and of an IPv6 address the first eight bytes belong to one customer.
 */
public record Subnet(String text) {
  private static final int IPV6_BYTES = 8;

  /** That of an address as a request names it. */
  public static Subnet of(String address) {
    return new Subnet(address.indexOf(':') < 0 ? address : prefix(address));
  }

  private static String prefix(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_BYTES));
    } catch (IllegalArgumentException otherForm) {
      return address;
    }
  }
}
