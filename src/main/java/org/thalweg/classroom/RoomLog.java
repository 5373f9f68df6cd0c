package org.thalweg.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.live.Subscription;

/** The log of one room in memory, with the state that follows from it. Thread-safe. */
final class RoomLog {

  /** So many pages of one student may listen: nobody fills the room alone. */
  private static final int LISTENERS_PER_SEAT = 16;

  /** So many may who have no seat: pages of the teacher's, and what covers the class's screen. */
  private static final int KEPT_LISTENERS = 100;

  private final RoomLimits limits;
  private final RoomPlace place;
  private final ReentrantLock lock = new ReentrantLock();
  private final Entries entries = new Entries();
  private final Subscribers subscribers;
  private RoomState state;
  private Instant used;

  /**
   * An empty log.
   *
   * @param node the places of all logs of the node, of which this one takes its share
   * @param tellers tell those who listen
   */
  RoomLog(RoomCode room, RoomLimits limits, SharedPlaces node, Executor tellers, Instant now) {
    subscribers = new Subscribers(this::from, tellers);
    this.limits = limits;
    place = new RoomPlace(limits, node);
    state = RoomState.unopened(room);
    used = now;
  }

  Appended append(Credential shown, Command command, Instant now) {
    return append(Optional.of(shown), command, now);
  }

  /** A command of the server itself. */
  Appended appendOwn(Command command, Instant now) {
    return append(Optional.empty(), command, now);
  }

  private Appended append(Optional<Credential> shown, Command command, Instant now) {
    Appended appended;
    lock.lock();
    try {
      Actor actor = shown.map(state::actor).orElse(Actor.HOUSE);
      appended =
          switch (state.apply(actor, command)) {
            case Outcome.Repeated again -> new Appended.Repeated();
            case Outcome.Refused refused -> new Appended.Refused(refused.reason());
            case Outcome.Done done -> store(done.state(), actor, command, now);
          };
    } finally {
      lock.unlock();
    }
    if (appended instanceof Appended.Stored) {
      subscribers.tell();
    }
    return appended;
  }

  /** A lesson can always be ended, however full the log is. */
  private Appended store(RoomState next, Actor actor, Command command, Instant now) {
    List<LogEntry> outdated = entries.outdated(next);
    if (!place.take(actor, command, outdated) && !(command instanceof RoomCommand.Ended)) {
      return new Appended.Refused(Reason.TOO_MANY);
    }
    state = next;
    used = command instanceof SeatCommand.PresenceSet ? used : now;
    entries.forget(outdated);
    return new Appended.Stored(entries.add(now, actor, command));
  }

  RoomState state() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  /** The index of the entry that is stored next. */
  long next() {
    lock.lock();
    try {
      return entries.next();
    } finally {
      lock.unlock();
    }
  }

  /** When the last command came; that somebody opens or closes a page uses no room. */
  Instant used() {
    lock.lock();
    try {
      return used;
    } finally {
      lock.unlock();
    }
  }

  List<LogEntry> from(long index) {
    lock.lock();
    try {
      return entries.from(index);
    } finally {
      lock.unlock();
    }
  }

  Optional<Subscription> listen(int seat, long from, RoomListener listener) {
    return mayListen(seat)
        ? Optional.of(subscribers.add(seat, Math.max(0, from), listener))
        : Optional.empty();
  }

  private boolean mayListen(int seat) {
    int seatless = subscribers.of(0);
    return seat == 0
        ? seatless < KEPT_LISTENERS
        : subscribers.size() - seatless < limits.listeners()
            && subscribers.of(seat) < LISTENERS_PER_SEAT;
  }

  /** Gives its size back to the node. */
  void forget() {
    lock.lock();
    try {
      place.leave();
    } finally {
      lock.unlock();
    }
  }
}
