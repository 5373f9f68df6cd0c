package org.thalweg.classroom.game;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a run does, as a class tells it apart by eye. */
public enum Behaviour {
  /** It hardly moves. */
  CRAWL,
  /** It comes to rest without going to and fro. */
  SETTLE,
  /** It goes to and fro and still gets ahead. */
  ZIG_ZAG,
  /** It goes round between the same points for ever, mostly two. */
  HOP,
  /** It leaves for good. */
  FLY_OUT;

  /** Its name in files and in the keys of translations, such as {@code zig-zag}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The behaviour with this name. */
  public static Optional<Behaviour> byId(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
