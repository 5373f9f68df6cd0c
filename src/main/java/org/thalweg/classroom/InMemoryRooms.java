package org.thalweg.classroom;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.thalweg.live.Subscription;

/** The rooms of one node, kept in its memory: they end with it. */
public final class InMemoryRooms implements Rooms {
  private final RoomLimits limits;
  private final InstantSource clock;
  private final Executor tellers;
  private final RandomGenerator random;
  private final Misses misses;
  private final Map<RoomCode, RoomLog> logs = new ConcurrentHashMap<>();
  private final SharedPlaces places;
  private final ReentrantLock opening = new ReentrantLock();

  /**
   * No rooms yet.
   *
   * @param tellers tell those who listen to rooms
   */
  public InMemoryRooms(RoomLimits limits, InstantSource clock, Executor tellers) {
    this(limits, clock, tellers, new SecureRandom());
  }

  /**
   * The same with other dice.
   *
   * @param random can be guessed only in tests
   */
  InMemoryRooms(RoomLimits limits, InstantSource clock, Executor tellers, RandomGenerator random) {
    this.limits = limits;
    this.clock = clock;
    this.tellers = tellers;
    this.random = random;
    misses = new Misses(limits, clock);
    places = new SharedPlaces(limits.nodeSize(), limits.rooms());
  }

  @Override
  public Opening open(String address) {
    opening.lock();
    try {
      if (isFull() || places.areScarce()) {
        sweep(Duration.ZERO);
      }
      return isFull() ? new Opening.Full() : opened(address);
    } finally {
      opening.unlock();
    }
  }

  private boolean isFull() {
    return logs.size() >= limits.rooms();
  }

  private Opening opened(String address) {
    RoomCode room = RoomCode.random(random);
    while (logs.containsKey(room)) {
      room = RoomCode.random(random);
    }
    String secret = Secret.random(random);
    RoomLog log = new RoomLog(room, limits, places, tellers, clock.instant());
    Command first = new RoomCommand.Opened(CommandId.random(), Secret.of(secret), limits.places());
    return switch (log.appendOwn(first, clock.instant())) {
      case Appended.Stored stored -> {
        logs.put(room, log);
        misses.opened(room, address);
        yield new Opening.Open(room, secret);
      }
      case Appended.Repeated never -> new Opening.Full();
      case Appended.Refused full -> new Opening.Full();
    };
  }

  @Override
  public Lookup find(String typed, String address) {
    Optional<RoomCode> room = RoomCode.read(typed);
    return room.isPresent() ? find(room.get(), address) : new Lookup.Nothing();
  }

  private Lookup find(RoomCode room, String address) {
    boolean known = misses.isKnown(room, address);
    boolean open = log(room).filter(log -> !log.state().ended()).isPresent();
    if (!(known && open) && !misses.mayTry(address)) {
      return new Lookup.TooManyMisses();
    }
    if (open) {
      misses.hit(room, address);
      return new Lookup.Found(room);
    }
    return misses.missed(address) ? new Lookup.Nothing() : new Lookup.TooManyMisses();
  }

  @Override
  public Appended append(RoomCode room, Credential shown, Command command) {
    return log(room)
        .map(log -> log.append(shown, command, clock.instant()))
        .orElseGet(() -> new Appended.Refused(Reason.NO_ROOM));
  }

  @Override
  public Optional<RoomState> state(RoomCode room) {
    return log(room).map(RoomLog::state);
  }

  @Override
  public List<LogEntry> read(RoomCode room, long from) {
    return log(room).map(log -> log.from(from)).orElse(List.of());
  }

  @Override
  public long next(RoomCode room) {
    return log(room).map(RoomLog::next).orElse(0L);
  }

  @Override
  public Optional<Subscription> listen(RoomCode room, int seat, long from, RoomListener listener) {
    return log(room).flatMap(log -> log.listen(seat, from, listener));
  }

  @Override
  public void sweep() {
    sweep(limits.kept());
  }

  private void sweep(Duration kept) {
    logs.forEach((room, log) -> {
      endIfIdle(log);
      if (log.state().ended() && hasPassed(log.used(), kept) && logs.remove(room, log)) {
        log.forget();
      }
    });
  }

  /** The log of a room, which ends now if it should have long ago. */
  private Optional<RoomLog> log(RoomCode room) {
    Optional<RoomLog> log = Optional.ofNullable(logs.get(room));
    log.ifPresent(this::endIfIdle);
    return log;
  }

  private void endIfIdle(RoomLog log) {
    if (hasPassed(log.used(), limits.idle())) {
      log.appendOwn(new RoomCommand.Ended(CommandId.random()), clock.instant());
    }
  }

  private boolean hasPassed(Instant since, Duration time) {
    return !clock.instant().isBefore(since.plus(time));
  }
}
