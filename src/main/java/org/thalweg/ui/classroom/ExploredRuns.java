package org.thalweg.ui.classroom;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thalweg.classroom.game.Deed;

/**
 * The runs of those who explore the same surface.
 *
 * @param now what their screens show, by seat
 * @param earlier what the screens of others showed before they went on to what can't be told
 */
record ExploredRuns(
    SortedMap<Integer, Explored.OnSurface> now, SortedMap<Integer, Explored.OnSurface> earlier) {
  /** Copies the maps. */
  ExploredRuns {
    now = Collections.unmodifiableSortedMap(new TreeMap<>(now));
    earlier = Collections.unmodifiableSortedMap(new TreeMap<>(earlier));
  }

  static ExploredRuns none() {
    return new ExploredRuns(new TreeMap<>(), new TreeMap<>());
  }

  /** One run. */
  static ExploredRuns of(int seat, Explored.OnSurface run, boolean current) {
    SortedMap<Integer, Explored.OnSurface> one = new TreeMap<>(Map.of(seat, run));
    return current
        ? new ExploredRuns(one, new TreeMap<>())
        : new ExploredRuns(new TreeMap<>(), one);
  }

  /** These runs and others. */
  ExploredRuns and(ExploredRuns others) {
    return new ExploredRuns(both(now, others.now), both(earlier, others.earlier));
  }

  private static SortedMap<Integer, Explored.OnSurface> both(
      SortedMap<Integer, Explored.OnSurface> some, SortedMap<Integer, Explored.OnSurface> others) {
    SortedMap<Integer, Explored.OnSurface> all = new TreeMap<>(some);
    all.putAll(others);
    return all;
  }

  /** All of them, by seat. */
  SortedMap<Integer, Explored.OnSurface> all() {
    return both(now, earlier);
  }

  boolean isEmpty() {
    return now.isEmpty() && earlier.isEmpty();
  }

  /** How many do what now; those that have not set out do nothing yet. */
  SortedMap<Deed, Integer> counts() {
    return now.values().stream()
        .flatMap(each -> each.run().deed().stream())
        .collect(Collectors.toMap(does -> does, does -> 1, Integer::sum, TreeMap::new));
  }
}
