package org.thalweg.classroom.game;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run does, as a class tells it apart by eye: judged by the steps that are seen, and by what
 * follows them where the word says how it goes on. Asked one after the other, the first that holds
 * is its word: {@link #HOP}, {@link #FLY_OUT}, {@link #ZIG_ZAG}, {@link #SETTLE}, but {@link
 * #FLY_OUT} if it is out of the region by then, {@link #CRAWL}.
 */
public enum Behaviour {
  /**
   * It gets down, but is still on its way after the steps that are seen, or does not move at all:
   * what {@link #SETTLE} asks for is not there yet.
   */
  CRAWL,
  /**
   * It comes to rest without going to and fro: within the steps that are seen it has ended, or has
   * less than a twentieth left of the loss that it loses in the end and of the square of the
   * distance that it goes in the end. On a bowl the two are the same. A step that is too short to
   * matter is no rest where the slope is still more than a twentieth of that at the start.
   */
  SETTLE,
  /**
   * It goes to and fro: a tenth or more of its way in the steps that are seen leads uphill, or that
   * way is four times as long as it gets away from where it began. Where a coordinate is multiplied
   * by −q in each step, q / (1 + q) of the way leads uphill, so q is 1/9 or more. It neither goes
   * round for ever nor gets out, so mostly it gets ahead.
   */
  ZIG_ZAG,
  /**
   * It goes to and fro as above and round between the same points for ever, mostly two, as {@link
   * org.thalweg.math.descent.Outlook.Hops} proves.
   */
  HOP,
  /**
   * It leaves for good: sooner or later it ends beyond all bounds, or where the function has no
   * value; or it is higher in the end than at the start, in steps that grow longer and longer; or
   * it is out of the region after the steps that are seen, still on its way, and never comes back.
   */
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
