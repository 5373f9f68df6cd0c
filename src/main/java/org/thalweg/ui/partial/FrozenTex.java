package org.thalweg.ui.partial;

import java.util.Set;

/**
 * Marks frozen variables in the TeX of our own expressions, so that the page can show them iced.
 */
final class FrozenTex {
  private static final Set<String> TEXT_COMMANDS = Set.of("text", "operatorname", "mathit");

  private FrozenTex() {}

  /**
   * The same TeX with every frozen variable, a single letter, in the style of frozen ones. Names of
   * commands and texts stay as they are.
   */
  static String marked(String tex, Set<String> frozen) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    while (at < tex.length()) {
      char next = tex.charAt(at);
      int end = next == '\\' ? commandEnd(tex, at + 1) : at + 1;
      String piece = tex.substring(at, end);
      if (frozen.contains(piece)) {
        marked.append("\\htmlClass{frozen}{").append(piece).append('}');
      } else {
        marked.append(piece);
      }
      at = end;
    }
    return marked.toString();
  }

  /** Behind a command's name, and behind its text where it has one. */
  private static int commandEnd(String tex, int start) {
    int end = start;
    while (end < tex.length() && Character.isLetter(tex.charAt(end))) {
      end++;
    }
    if (end == start) {
      return Math.min(start + 1, tex.length());
    }
    boolean hasText = TEXT_COMMANDS.contains(tex.substring(start, end));
    int close = hasText ? tex.indexOf('}', end) : -1;
    return close < 0 ? end : close + 1;
  }
}
