package org.thalweg.ui.classroom;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.screen.OwnRun;

/**
 * What everybody's own screen shows.
 *
 * @param all each student, by seat
 */
record Explorers(SortedMap<Integer, Explorer> all) {

  /** Copies the map. */
  Explorers {
    all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
  }

  /**
   * One student.
   *
   * @param own what the screen has come to
   * @param current false where the screen has gone on since to what can't be told
   */
  record Explorer(int seat, Shown shown, Explored own, boolean current) {

    /** The run on a surface, if it is one. */
    Optional<Explored.OnSurface> run() {
      return own instanceof Explored.OnSurface run ? Optional.of(run) : Optional.empty();
    }

    /** How many rows a network answers right, if it is one that sorts its rows. */
    Optional<OwnRun.Rows> rows() {
      return own instanceof Explored.Learning(OwnRun.Training training)
          ? training.rows()
          : Optional.empty();
    }
  }

  /** Those who have no run on a surface, by the screens that they look at now. */
  SortedMap<Screen, List<Explorer>> elsewhere() {
    return all.values().stream()
        .filter(each -> each.run().isEmpty() && each.current())
        .collect(
            Collectors.groupingBy(
                each -> each.shown().screen(), TreeMap::new, Collectors.toList()));
  }

  /**
   * Those on the surface on which most are, with their runs; of two such, on that of the first. Who
   * was there earlier does not count.
   */
  ExploredRuns together() {
    Map<String, ExploredRuns> grounds = new LinkedHashMap<>();
    all.values()
        .forEach(each ->
            each.run()
                .ifPresent(run ->
                    grounds.merge(
                        run.ground(),
                        ExploredRuns.of(each.seat(), run, each.current()),
                        ExploredRuns::and)));
    return grounds.values().stream()
        .reduce((most, next) -> next.now().size() > most.now().size() ? next : most)
        .orElseGet(ExploredRuns::none);
  }

  /** How many have gone on to what can't be told, so that nobody knows what they do. */
  int earlier() {
    return (int) all.values().stream().filter(each -> !each.current()).count();
  }

  /** The student at a seat. */
  Optional<Explorer> at(int seat) {
    return Optional.ofNullable(all.get(seat));
  }

  static Explorers none() {
    return new Explorers(new TreeMap<>(Map.of()));
  }
}
