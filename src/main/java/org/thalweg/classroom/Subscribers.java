package org.thalweg.classroom;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import org.thalweg.live.SerialTask;
import org.thalweg.live.Subscription;

/**
 * Those who listen to one room. Each has its own place in the log, so nobody gets an entry twice or
 * misses one. They are told one after the other by a thread of its own: whoever gives a command
 * waits for none of them, and no two threads tell the same listener at a time.
 */
final class Subscribers {
  private static final Logger LOG = System.getLogger(Subscribers.class.getName());

  private final List<Subscriber> all = new CopyOnWriteArrayList<>();
  private final LongFunction<List<LogEntry>> log;
  private final SerialTask telling;

  /**
   * @param log gives the entries from an index on
   * @param teller tells those who listen
   */
  Subscribers(LongFunction<List<LogEntry>> log, Executor teller) {
    this.log = log;
    telling = new SerialTask(teller, () -> all.forEach(this::tell));
  }

  /**
   * @param seat whose page listens; 0 for those without a seat
   */
  Subscription add(int seat, long from, RoomListener listener) {
    Subscriber subscriber = new Subscriber(seat, from, listener);
    all.add(subscriber);
    tell();
    return () -> all.remove(subscriber);
  }

  int size() {
    return all.size();
  }

  /** How many pages of this seat listen. */
  int of(int seat) {
    return (int) all.stream().filter(each -> each.seat == seat).count();
  }

  /** Brings everybody what is new; called without a lock. */
  void tell() {
    telling.ask();
  }

  private void tell(Subscriber subscriber) {
    try {
      List<LogEntry> fresh = log.apply(subscriber.next);
      if (!fresh.isEmpty()) {
        subscriber.next = fresh.getLast().index() + 1;
        subscriber.listener.happened(fresh);
      }
    } catch (Throwable failure) { // an Error of one must not silence the room for all
      LOG.log(Level.ERROR, "Somebody who listens to a room failed", failure);
    }
  }

  /**
   * Somebody with the index of the entry that they get next; touched by the telling thread only.
   */
  private static final class Subscriber {
    private final int seat;
    private final RoomListener listener;
    private long next;

    Subscriber(int seat, long next, RoomListener listener) {
      this.seat = seat;
      this.next = next;
      this.listener = listener;
    }
  }
}
