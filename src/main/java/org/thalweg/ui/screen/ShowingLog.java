package org.thalweg.ui.screen;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.RoomCode;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.RunCommand;
import org.thalweg.live.RateLimiter;

/**
 * Puts what happens on a class's screen into the log of its room, so that the log alone says what
 * the class sees, to the last bit. It comes after what it tells, by {@link #INTERVAL} at most, and
 * never before: whoever goes by the log is never ahead. Thread-safe.
 */
final class ShowingLog {
  /** So often at most something is put into the log. */
  static final Duration INTERVAL = Duration.ofMillis(200);

  private final Rooms rooms;
  private final RoomCode room;
  private final SharedScreen<?, ?, ?> screen;
  private final RateLimiter bell;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Credential teacher = new Credential.None();
  private Optional<Moment> told = Optional.empty();
  private int number;
  private long order;

  /** Nothing is told yet. */
  ShowingLog(RoomCode room, SharedScreen<?, ?, ?> screen, ScreenServices services) {
    this.rooms = services.rooms();
    this.room = room;
    this.screen = screen;
    bell =
        new RateLimiter(
            services.liveScheduler(),
            INTERVAL::toNanos,
            () -> services.applicationTaskExecutor().execute(this::tell));
    screen.watch(bell::press);
  }

  /** In whose name it is told from now on. */
  void writtenBy(Credential key) {
    teacher = key;
    bell.press();
  }

  /** The screen is left: what has not been told yet is told at once. */
  void end() {
    bell.drop();
    tell();
  }

  private void tell() {
    lock.lock();
    try {
      if (!screen.isClosed()) {
        told = screen.moment().filter(this::tell);
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean tell(Moment now) {
    return told.filter(before -> before.goesOnTo(now)).isPresent()
        ? tellGoingOn(told.orElseThrow(), now)
        : tellAll(now);
  }

  /** Says everything; what was refused is told anew with the next change. */
  private boolean tellAll(Moment now) {
    number = 1 + rooms.state(room).map(state -> state.showing().number()).orElse(0);
    order = 0;
    return append(new RunCommand.Showed(id(), number, now.scene(), now.runs()))
        && (!now.playing() || append(new RunCommand.RunStarted(id(), number, ++order)))
        && tellShown(now);
  }

  private boolean tellGoingOn(Moment before, Moment now) {
    for (int run = 0; run < now.runs().size(); run++) {
      Map<Long, Double> known = before.runs().get(run).rates();
      for (Map.Entry<Long, Double> rate : now.runs().get(run).rates().entrySet()) {
        boolean fresh = !rate.getValue().equals(known.get(rate.getKey()));
        if (fresh && !append(rateFrom(run, rate))) {
          return false;
        }
      }
    }
    boolean moved = !before.steps().equals(now.steps());
    if (now.playing()) {
      return (before.playing() || append(new RunCommand.RunStarted(id(), number, ++order)))
          && (!moved || append(new RunCommand.PlayUntil(id(), number, ++order, now.steps())));
    }
    boolean pauses =
        before.playing() || moved || before.shown().isPresent() && now.shown().isEmpty();
    return (!pauses || append(new RunCommand.PausedAt(id(), number, ++order, now.steps())))
        && (now.shown().equals(pauses ? OptionalLong.empty() : before.shown()) || tellShown(now));
  }

  private Command rateFrom(int run, Map.Entry<Long, Double> rate) {
    return new RunCommand.RateFrom(id(), number, ++order, run, rate.getValue(), rate.getKey());
  }

  private boolean tellShown(Moment now) {
    return now.playing()
        || now.shown().isEmpty()
        || append(new RunCommand.ShownStep(id(), number, ++order, now.shown().getAsLong()));
  }

  private boolean append(Command command) {
    return rooms.append(room, teacher, command) instanceof Rooms.Appended.Stored;
  }

  private static CommandId id() {
    return CommandId.random();
  }
}
