package org.thalweg.ui.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.SeatCommand;

/**
 * The learning rates that a class chose for one run, read from the log, which remembers also what a
 * later activity has taken the place of.
 *
 * @param activity the number of the activity
 * @param shown where it began
 * @param rates the last one of each seat
 */
record ChosenRates(int activity, Shown shown, SortedMap<Integer, Double> rates) {
  /** Copies the rates. */
  ChosenRates {
    rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
  }

  /**
   * All runs for which somebody has sent a rate, but the one that waits for its reveal; without the
   * rate of whoever was sent out before it.
   */
  static List<ChosenRates> of(List<LogEntry> log) {
    List<ChosenRates> all = new ArrayList<>();
    int begun = 0;
    int covered = 0;
    for (LogEntry entry : log) {
      Command command = entry.command();
      if (command instanceof ActivityCommand.ActivitySet set && set.activity().isPresent()) {
        begun++;
        covered = begun;
        if (set.start().isPresent()) {
          Shown shown = Shown.of(set.start().get());
          all.add(new ChosenRates(begun, shown, new TreeMap<>()));
        }
      } else if (command instanceof ActivityCommand.RateSent sent) {
        all.add(all.removeLast().with(sent.seat(), Optional.of(sent.rate())));
      } else if (command instanceof SeatCommand.Removed out
          && !all.isEmpty()
          && all.getLast().activity() == covered) {
        all.add(all.removeLast().with(out.seat(), Optional.empty()));
      } else if (uncovers(command)) {
        covered = 0;
      }
    }
    int hidden = covered;
    all.removeIf(chosen -> chosen.rates().isEmpty() || chosen.activity() == hidden);
    return all;
  }

  private ChosenRates with(int seat, Optional<Double> rate) {
    SortedMap<Integer, Double> changed = new TreeMap<>(rates);
    rate.ifPresentOrElse(chosen -> changed.put(seat, chosen), () -> changed.remove(seat));
    return new ChosenRates(activity, shown, changed);
  }

  private static boolean uncovers(Command command) {
    return command instanceof ActivityCommand.Revealed
        || command instanceof ActivityCommand.ActivitySet
        || command instanceof RoomCommand.Ended;
  }
}
