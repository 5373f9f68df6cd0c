package org.thalweg.ui.classroom;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.RunCommand;
import org.thalweg.live.Subscription;
import org.thalweg.ui.screen.Inbox;

/**
 * Follows a room for one page: tells what the page shows of it, but only when that is something
 * else than before. So the answer of one student wakes up nobody who does not see it.
 *
 * @param <T> what the page shows of the room: a value
 */
final class RoomWatch<T> {
  private final Rooms rooms;
  private final RoomCode room;
  private final Function<RoomState, T> seen;
  private final Consumer<T> show;
  private volatile @Nullable T last;
  private Subscription watching = () -> {};

  /**
   * Nobody is told yet.
   *
   * @param seen what the page shows of a state
   * @param show shows it, inside the session lock
   */
  RoomWatch(Rooms rooms, RoomCode room, Function<RoomState, T> seen, Consumer<T> show) {
    this.rooms = rooms;
    this.room = room;
    this.seen = seen;
    this.show = show;
  }

  /** Begins, with the room as it is now; {@link #end()} ends it. */
  void begin(UI page) {
    Inbox<T> mine = new Inbox<>(task -> access(page, task), show);
    rooms.state(room).map(seen).ifPresent(show);
    watching = rooms.listen(room, 0, entries -> happened(entries, mine)).orElse(() -> {});
  }

  void end() {
    watching.close();
  }

  /** How far the class's run has come stands on the screen itself, and no page asks the room. */
  private void happened(List<LogEntry> entries, Inbox<T> inbox) {
    if (entries.stream().allMatch(entry -> entry.command() instanceof RunCommand)) {
      return;
    }
    T now = rooms.state(room).map(seen).orElse(null);
    if (now != null && !now.equals(last)) {
      last = now;
      inbox.put(now);
    }
  }

  private static void access(UI page, Command task) {
    try {
      page.access(task);
    } catch (UIDetachedException gone) {
      // The page has been left, and whoever began ends the watch.
    }
  }
}
