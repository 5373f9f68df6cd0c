package org.thalweg.ui.classroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.RunCommand;

/**
 * The learning rates that a class chose for one run, read from the log, which remembers also what a
 * later activity has taken the place of.
 *
 * @param run the number of the run
 * @param shown where it began
 * @param rates the last one of each seat
 */
record ChosenRates(int run, Shown shown, SortedMap<Integer, Double> rates) {
  /** Copies the rates. */
  ChosenRates {
    rates = Collections.unmodifiableSortedMap(new TreeMap<>(rates));
  }

  /** All runs for which somebody has sent a rate. */
  static List<ChosenRates> of(List<LogEntry> log) {
    List<ChosenRates> all = new ArrayList<>();
    for (LogEntry entry : log) {
      Command command = entry.command();
      if (command instanceof RunCommand.Showed showed) {
        Shown shown = new Shown(showed.screen(), showed.query());
        boolean same = !all.isEmpty() && all.getLast().run() == showed.run();
        SortedMap<Integer, Double> kept = same ? all.removeLast().rates() : new TreeMap<>();
        all.add(new ChosenRates(showed.run(), shown, kept));
      } else if (command instanceof RunCommand.Submitted sent) {
        ChosenRates last = all.removeLast();
        SortedMap<Integer, Double> more = new TreeMap<>(last.rates());
        more.put(sent.seat(), sent.rate());
        all.add(new ChosenRates(last.run(), last.shown(), more));
      }
    }
    all.removeIf(chosen -> chosen.rates().isEmpty());
    return all;
  }
}
