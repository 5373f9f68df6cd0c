package org.thalweg.math.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.thalweg.math.objective.Region;
import org.thalweg.math.vector.Vector;

/**
 * Makes the steps of a descent ahead of time. A descent goes round for ever when its last points
 * are those one round before, to the last digits, and come closer to them from round to round: then
 * the way that is left to go is a geometric series, and shorter than can be seen.
 */
public final class LookAhead {
  /** So many steps are made at most. */
  public static final int STEPS = 2_000;

  /** The longest round that is looked for. */
  private static final int LONGEST_ROUND = 32;

  /** How often rounds are looked for: after so many steps each. */
  private static final int BETWEEN = 4 * LONGEST_ROUND;

  /** So many steps are made however long they take. */
  private static final int FEWEST = 2 * BETWEEN;

  /** Compared with the width of the round: so close is the point one round before. */
  private static final double CLOSE = 1e-9;

  /** So close is nothing but rounding. */
  private static final double ROUNDING = 1e-14;

  /** So many units in the last place are nothing but rounding either. */
  private static final double ROUNDED_BITS = 4;

  /** From round to round it comes closer by this factor at least. */
  private static final double CLOSING_IN = 0.9;

  /** A round that is wider than this share of its coordinates is more than rounding. */
  private static final double WIDE = 1e-6;

  /** So close to the round, compared with its width, it is as good as there. */
  private static final double THERE = 0.01;

  private final Region region;
  private final long limit;
  private final List<Iterate> iterates = new ArrayList<>();
  private Descent descent;

  LookAhead(Descent descent, Region region) {
    boolean limited = descent.ending().isEmpty();
    this.limit = limited ? descent.stopping().stepLimit() : Long.MAX_VALUE;
    this.region = region;
    this.descent = descent.withStepLimit(Long.MAX_VALUE);
    iterates.add(descent.current());
  }

  Outlook outlook(BooleanSupplier timeLeft) {
    Descent atLimit = descent;
    for (int i = 1; i <= STEPS && !descent.isOver(); i++) {
      if (i % BETWEEN == 1 && i > FEWEST && !timeLeft.getAsBoolean()) {
        break;
      }
      descent = descent.next();
      if (descent.current().index() > iterates.getLast().index()) {
        iterates.add(descent.current());
      }
      if (descent.current().index() <= limit) {
        atLimit = descent;
      }
      int round = i % BETWEEN == 0 ? round() : 0;
      if (round > 0) {
        return new Outlook.Hops(
            since(round), iterates.subList(iterates.size() - round, iterates.size()));
      }
    }
    return atLimit.isOver()
        ? new Outlook.Ends(atLimit, left(iterates.size()))
        : new Outlook.GoesOn(
            atLimit, left((int) (atLimit.current().index() - iterates.getFirst().index()) + 1));
  }

  /** The index of the first iterate after the last that lies inside, of the first so many. */
  private OptionalLong left(int count) {
    int outside = count;
    while (outside > 0 && !region.contains(iterates.get(outside - 1).point())) {
      outside--;
    }
    return outside < count && outside > 0
        ? OptionalLong.of(iterates.get(outside).index())
        : OptionalLong.empty();
  }

  /** The length of the round it goes in; 0 if it is in none. */
  private int round() {
    return IntStream.rangeClosed(2, LONGEST_ROUND).filter(this::isRound).findFirst().orElse(0);
  }

  private boolean isRound(int length) {
    double width = width(length);
    if (!(width > WIDE * fromEnd(0).largest())) {
      return false;
    }
    for (int back = 0; back < length; back++) {
      double now = distance(back, length);
      double before = distance(back + length, length);
      boolean closes = now <= CLOSE * width && now <= CLOSING_IN * before;
      if (!closes
          && now > Math.max(ROUNDING * width, ROUNDED_BITS * Math.ulp(fromEnd(0).largest()))) {
        return false;
      }
    }
    return true;
  }

  /** The largest distance of a point of the last round from its last. */
  private double width(int length) {
    return IntStream.range(1, length)
        .mapToDouble(back -> fromEnd(back).minus(fromEnd(0)).norm())
        .max()
        .orElseThrow();
  }

  private double distance(int back, int length) {
    return fromEnd(back).minus(fromEnd(back + length)).norm();
  }

  private Vector fromEnd(int back) {
    return iterates.get(iterates.size() - 1 - back).point();
  }

  private long since(int length) {
    double there = THERE * width(length);
    int first = iterates.size() - 1 - length;
    while (first > 0
        && iterates.get(first - 1).point().minus(iterates.get(first - 1 + length).point()).norm()
            <= there) {
      first--;
    }
    return iterates.get(first).index();
  }
}
