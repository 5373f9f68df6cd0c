package org.thalweg.ui.classroom;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.LogEntry;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.RunCommand;
import org.thalweg.lesson.Screen;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.LimitReachedException.Limit;
import org.thalweg.live.Scheduler;
import org.thalweg.live.Subscription;
import org.thalweg.ui.part.SessionLock;
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
  private final AtomicInteger turns = new AtomicInteger();
  private int seat;
  private UnaryOperator<Consumer<T>> pace = tell -> tell;
  private volatile @Nullable T last;
  private volatile @Nullable Screen screen;
  private Subscription watching = () -> {};

  /**
   * Nobody is told yet. The page is the teacher's, or the server's own.
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

  /** The page is that of the student at this seat. */
  RoomWatch<T> ofSeat(int number) {
    seat = number;
    return this;
  }

  /** The page is told at once, and then four times a second at most; what comes last always. */
  RoomWatch<T> paced(Scheduler scheduler) {
    pace = tell -> new Throttle<>(scheduler, tell)::put;
    return this;
  }

  /**
   * Begins, with the room as it is now; {@link #end()} ends it.
   *
   * @throws LimitReachedException when too many look at the room; then nothing is shown
   */
  void begin(UI page) {
    end();
    screen = null;
    int turn = turns.get();
    Inbox<T> mine = new Inbox<>(task -> SessionLock.enter(page, task), state -> show(turn, state));
    Consumer<T> tell = pace.apply(mine::put);
    long next = rooms.next(room); // before the state, so that nothing between them is missed
    T now = rooms.state(room).map(seen).orElse(null);
    last = now;
    watching =
        rooms
            .listen(room, seat, next, entries -> happened(entries, tell))
            .orElseThrow(() -> new LimitReachedException(Limit.PAGES_OF_ROOM));
    if (now != null) {
      show.accept(now);
    }
  }

  /** Nothing is shown from now on, not even what is on its way. */
  void end() {
    turns.incrementAndGet();
    watching.close();
  }

  private void show(int turn, T state) {
    if (turn == turns.get()) {
      show.accept(state);
    }
  }

  private void happened(List<LogEntry> entries, Consumer<T> tell) {
    boolean news = false;
    for (LogEntry entry : entries) {
      news |= isNews(entry.command());
    }
    if (!news) {
      return;
    }
    T now = rooms.state(room).map(seen).orElse(null);
    if (now != null && !now.equals(last)) {
      last = now;
      tell.accept(now);
    }
  }

  /**
   * How far the class's run has come stands on the screen itself, and no page asks the room. But
   * where the class goes to another screen it may turn away from something.
   */
  private boolean isNews(Command command) {
    if (command instanceof RunCommand.Showed showed) {
      Screen before = screen;
      screen = showed.scene().screen();
      return screen != before;
    }
    return !(command instanceof RunCommand);
  }
}
