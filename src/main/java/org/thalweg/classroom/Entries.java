package org.thalweg.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a log that are not forgotten, in order. To be used by one thread at a time. */
final class Entries {
  private final List<LogEntry> all = new ArrayList<>();

  /** What was told last of each kind by each seat: nothing else is ever forgotten. */
  private final Map<Teller, LogEntry> reports = new HashMap<>();

  private long next;

  /** A seat that tells reports of one kind. */
  private record Teller(int seat, Class<? extends Command> kind) {
    static Teller of(LogEntry entry) {
      return new Teller(entry.actor().seat(), entry.command().getClass());
    }
  }

  /** The index of the entry that comes next. */
  long next() {
    return next;
  }

  /** Adds an entry, and returns its index. */
  long add(Instant now, Actor actor, Command command) {
    LogEntry entry = new LogEntry(next++, now, actor, command);
    all.add(entry);
    if (command instanceof Command.Report) {
      reports.put(Teller.of(entry), entry);
    }
    return entry.index();
  }

  /** Those that a state does not need. */
  List<LogEntry> outdated(RoomState state) {
    return reports.values().stream().filter(each -> !state.needs(each.command())).toList();
  }

  /** Forgets some of those. */
  void forget(List<LogEntry> outdated) {
    for (LogEntry each : outdated) {
      all.remove(before(each.index()));
      reports.remove(Teller.of(each));
    }
  }

  /** Those from an index on. */
  List<LogEntry> from(long index) {
    return List.copyOf(all.subList(before(index), all.size()));
  }

  /** How many stand before an index. */
  private int before(long index) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      boolean isBefore = all.get(middle).index() < index;
      low = isBefore ? middle + 1 : low;
      high = isBefore ? high : middle;
    }
    return low;
  }
}
