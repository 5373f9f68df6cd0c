package org.thalweg.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.thalweg.live.LimitReachedException.Limit;
import org.thalweg.live.Scheduler.Scheduled;
import org.thalweg.math.descent.Descent;

/**
 * All runs of this server. They share the scheduler's few threads in short turns; their number is
 * limited.
 */
public final class Player implements AutoCloseable {
  private final Scheduler scheduler;
  private final LiveLimits limits;
  private final Counter steps;
  private final Set<Run> runs = ConcurrentHashMap.newKeySet();
  private final AtomicInteger number = new AtomicInteger();
  private final AtomicInteger places = new AtomicInteger();

  public Player(Scheduler scheduler, LiveLimits limits, MeterRegistry meters) {
    this.scheduler = scheduler;
    this.limits = limits;
    this.steps = Counter.builder("thalweg.live.steps").register(meters);
    meters.gauge("thalweg.live.runs", runs, Set::size);
  }

  /**
   * A new run, standing still at its start.
   *
   * @throws LimitReachedException when the server has its fill of runs
   */
  public Run start(Descent descent) {
    return start(new StepLog(descent));
  }

  /**
   * A new run that goes on where this log ends; nobody else may play the log.
   *
   * @throws LimitReachedException when the server has its fill of runs
   */
  public Run start(StepLog log) {
    return replace(List.of(), List.of(log)).getFirst();
  }

  /**
   * New runs in the places of old ones, all or nothing: the old ones are closed when the new ones
   * are there.
   *
   * @throws LimitReachedException when there is no room for more runs than there were
   */
  List<Run> replace(List<Run> old, List<StepLog> logs) {
    List<Run> leaving = old.stream().filter(runs::remove).toList();
    int more = logs.size() - leaving.size();
    if (places.addAndGet(more) > limits.runs() && more > 0) {
      places.addAndGet(-more);
      runs.addAll(leaving);
      throw new LimitReachedException(Limit.RUNS);
    }
    List<Run> fresh =
        logs.stream()
            .map(log -> new Run(number.incrementAndGet() & Integer.MAX_VALUE, log, this))
            .toList();
    runs.addAll(fresh);
    leaving.forEach(Run::close);
    return fresh;
  }

  /** The number of runs that are open now. */
  public int size() {
    return runs.size();
  }

  /** Closes every run and stops the threads. */
  @Override
  public void close() {
    runs.forEach(Run::close);
    scheduler.close();
  }

  LiveLimits limits() {
    return limits;
  }

  long nanos() {
    return scheduler.nanos();
  }

  Scheduled after(long delayNanos, Runnable task) {
    return scheduler.after(delayNanos, task);
  }

  void count(int made) {
    steps.increment(made);
  }

  void forget(Run run) {
    if (runs.remove(run)) {
      places.decrementAndGet();
    }
  }
}
