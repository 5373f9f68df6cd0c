package org.thalweg.ui.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.RoomCommand;

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

  /** All runs for which somebody has sent a rate, but the one that waits for its reveal. */
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
        ChosenRates last = all.removeLast();
        SortedMap<Integer, Double> more = new TreeMap<>(last.rates());
        more.put(sent.seat(), sent.rate());
        all.add(new ChosenRates(last.activity(), last.shown(), more));
      } else if (uncovers(command)) {
        covered = 0;
      }
    }
    int hidden = covered;
    all.removeIf(chosen -> chosen.rates().isEmpty() || chosen.activity() == hidden);
    return all;
  }

  private static boolean uncovers(Command command) {
    return command instanceof ActivityCommand.Revealed
        || command instanceof ActivityCommand.ActivitySet
        || command instanceof RoomCommand.Ended;
  }
}
