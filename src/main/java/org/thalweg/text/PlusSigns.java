package org.thalweg.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The plus signs of an address, which people write for plus ({@code f=x+y}) and programs for a
 * blank ({@code f=x+%2B+y}). A {@code +} is a plus, unless the same value shows that a program
 * wrote it: by a code that nobody types ({@code %2B} for a plus, {@code %28 %29 %2A %2C %2F} for
 * parentheses, asterisk, comma and slash), or by another sign between two of them, as in {@code
 * 3x+-+2}.
 *
 * <p>The same rule holds in the browser, before a screen reads its address: {@code
 * scripts/plus-signs.js}. One table tests both.
 */
public final class PlusSigns {
  private static final Pattern BY_PROGRAM =
      Pattern.compile("%2[ABCF89]|\\+(?:[-*/^]|%5E)\\+", Pattern.CASE_INSENSITIVE);

  private PlusSigns() {}

  /**
   * The text that a parameter's value in an address means.
   *
   * @param value as it stands there, with its percent signs
   * @throws IllegalArgumentException when a percent sign is not followed by two digits
   */
  public static String decoded(String value) {
    String meant = BY_PROGRAM.matcher(value).find() ? "%20" : "%2B";
    return URLDecoder.decode(value.replace("+", meant), StandardCharsets.UTF_8);
  }
}
