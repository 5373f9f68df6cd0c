package org.thalweg.live;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.thalweg.live.Scheduler.Scheduled;
import org.thalweg.math.descent.Outlook;
import org.thalweg.math.objective.Region;

/**
 * One descent being played: its {@link StepLog log} and the buttons play, pause, one step, learning
 * rate and stop. Any thread may press them; each takes effect before it returns. Whoever started
 * the run closes it.
 */
public final class Run implements AutoCloseable {
  /** From so many pages on a run counts as crowded. */
  private static final int CROWD = 500;

  private static final long GOLDEN_RATIO = 0x9E3779B9L;

  private final int id;
  private final StepLog log;
  private final Foresight foresight = new Foresight();
  private final Player player;
  private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
  private final AtomicInteger pages = new AtomicInteger();
  private final ReentrantLock lock = new ReentrantLock();
  private Speed speed = new Speed(1);
  private boolean playing;
  private long left;
  private volatile boolean closed;
  private Pace pace;
  private Scheduled turn = () -> {};

  Run(int id, StepLog log, Player player) {
    this.id = id;
    this.log = log;
    this.player = player;
    this.pace = new Pace(speed, player.nanos(), 1);
  }

  /** The number of this run, unique on this server; the step socket calls it by that. */
  public int id() {
    return id;
  }

  public StepLog log() {
    return log;
  }

  /**
   * What the run will do from its newest step on if nothing is changed; empty when it is over or
   * disturbed by noise. Looking ahead takes a while: not for a thread that must answer at once.
   *
   * @param region where it is looked at
   */
  public Optional<Outlook> outlook(Region region) {
    return foresight.of(log.head(), region);
  }

  /** What the run is doing now. */
  public RunStatus status() {
    lock.lock();
    try {
      var head = log.head();
      var ending = head.ending();
      RunState state =
          ending.isPresent() ? RunState.ENDED : playing ? RunState.PLAYING : RunState.PAUSED;
      return new RunStatus(
          id, state, speed, head.current(), head.optimizer().learningRate(), ending);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Plays on at this speed: the first step at once, or, when it plays already, the next in the new
   * rhythm.
   */
  public void play(Speed wanted) {
    changing(() -> begin(wanted, playing ? left : Long.MAX_VALUE));
  }

  /** The same for so many steps; then it stands still. */
  public void play(Speed wanted, long steps) {
    changing(() -> begin(wanted, steps));
  }

  private void begin(Speed wanted, long steps) {
    long now = player.nanos();
    long first = playing ? (long) Math.min(wanted.nanosPerStep(), 1e18) : 0;
    speed = wanted;
    pace = new Pace(wanted, now + first, player.limits().stepsPerFlush());
    left = steps;
    playing = log.ending().isEmpty();
    schedule(playing ? first : -1);
  }

  /** Stands still until somebody plays it again. */
  public void pause() {
    changing(this::standStill);
  }

  /** Stands still and makes one step, unless the run has ended. */
  public void step() {
    changing(() -> {
      standStill();
      advance(1);
    });
  }

  /**
   * Lets the next step, and all after it, use another learning rate; the log records at which
   * index.
   *
   * @throws IllegalArgumentException when the optimizer can't have this rate
   */
  public void setLearningRate(double rate) {
    changing(() -> log.changeLearningRate(rate));
  }

  /** Ends the run here, unless it has ended already. */
  public void stop() {
    changing(() -> {
      standStill();
      log.stop();
    });
  }

  /**
   * Calls the watcher whenever something has changed, on the thread that changed it: the watcher
   * must return at once, and asks for {@link #status()} or the log on a thread of its own.
   */
  public Subscription watch(Runnable watcher) {
    Runnable own = watcher::run;
    watchers.add(own);
    return () -> watchers.remove(own);
  }

  /**
   * The same for a page that sees the run: a run that many pages see brings its steps out rarer.
   */
  Subscription join(Runnable watcher) {
    Subscription watching = watch(watcher);
    pages.incrementAndGet();
    AtomicBoolean left = new AtomicBoolean();
    return () -> {
      watching.close();
      if (left.compareAndSet(false, true)) {
        pages.decrementAndGet();
      }
    };
  }

  /**
   * Whether the run is over for good, because whoever started it is gone; its log can still be
   * read.
   */
  public boolean isClosed() {
    return closed;
  }

  /** Stops the run and gives its place to another. */
  @Override
  public void close() {
    changing(() -> {
      standStill();
      log.stop();
      closed = true;
    });
    player.forget(this);
  }

  private void standStill() {
    playing = false;
    schedule(-1);
  }

  private void takeTurn() {
    changing(() -> {
      if (!playing) {
        return;
      }
      long start = player.nanos();
      int due = pace.due(start, flushNanos());
      int made = due == 0 ? 0 : advance((int) Math.min(due, left));
      left -= made;
      long now = player.nanos();
      pace.made(made, due, now);
      playing = left > 0 && log.ending().isEmpty();
      schedule(playing ? pace.untilNextTurn(now, flushNanos(), phaseNanos()) : -1);
    });
  }

  private int advance(int steps) {
    long end = player.nanos() + player.limits().turn().toNanos();
    int made = log.advance(steps, () -> player.nanos() - end < 0);
    player.count(made);
    return made;
  }

  private void schedule(long delayNanos) {
    turn.cancel();
    turn = delayNanos < 0 ? () -> {} : player.after(delayNanos, this::takeTurn);
  }

  private long flushNanos() {
    LiveLimits limits = player.limits();
    return (pages.get() > CROWD ? limits.crowdedFlush() : limits.flush()).toNanos();
  }

  /**
   * Spreads the runs evenly over the flush interval: multiples of the golden ratio never bunch up.
   */
  private long phaseNanos() {
    return ((id * GOLDEN_RATIO & 0xFFFFFFFFL) * flushNanos()) >>> 32;
  }

  private void changing(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
    watchers.forEach(Runnable::run);
  }
}
