package org.thalweg.crowd;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.thalweg.crowd.StagesInTurn.Next;
import org.thalweg.live.Run;
import org.thalweg.live.Subscription;

/** What a crowd got of a run in a while, how soon, and what the server spent on it. */
final class Measured {
  private static final long PATIENCE_MINUTES = 10;

  private final String name;
  private final NavigableMap<Long, Long> flushes = new ConcurrentSkipListMap<>();
  private final Run run;
  private long first;
  private long start;
  private long end;
  private long processor;
  private double[] millis = {};
  private long delivered;
  private long readings;
  private long readingBytes;
  private final Map<String, NavigableSet<Long>> told = new HashMap<>();
  private long complete;
  private long visitors;

  private Measured(String name, Run run) {
    this.name = name;
    this.run = run;
  }

  /** Looks at what the server spends while a run makes some steps; then the run stands still. */
  static Measured during(String name, Run run, long steps) throws InterruptedException {
    Measured measured = new Measured(name, run);
    Subscription watching = measured.watch();
    measured.first = run.log().size();
    measured.start = System.nanoTime();
    long before = processorNanos();
    untilMade(run, steps);
    measured.processor = processorNanos() - before;
    measured.end = System.nanoTime();
    run.pause();
    watching.close();
    return measured;
  }

  /** Waits until a run that is played has made so many steps more. */
  static void untilMade(Run run, long steps) throws InterruptedException {
    long last = run.log().size() + steps;
    CountDownLatch made = new CountDownLatch(1);
    Subscription watching =
        run.watch(() -> {
          if (run.log().size() >= last) {
            made.countDown();
          }
        });
    try {
      if (!made.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException("The run has stopped at step " + run.log().size());
      }
    } finally {
      watching.close();
    }
  }

  private Subscription watch() {
    return run.watch(() -> flushes.putIfAbsent(run.log().size(), System.nanoTime()));
  }

  /** Ends the crowd when it has everything, and takes what it got. */
  Measured got(CrowdProcess crowd) throws IOException {
    millis =
        crowd.end(run.log().size()).stream()
            .map(line -> line.split(" "))
            .mapToDouble(this::take)
            .filter(delay -> delay >= 0)
            .sorted()
            .toArray();
    return this;
  }

  /** The delay of an arrival in milliseconds; negative for what is none, or was not measured. */
  private double take(String[] words) {
    long now =
        Long.parseLong(words[words.length - 1].matches("\\d+") ? words[words.length - 1] : "0");
    switch (words[0]) {
      case "total" -> {
        visitors++;
        complete +=
            words[1].equals(String.valueOf(run.log().size())) && words[2].equals("true") ? 1 : 0;
        return -1;
      }
      case "told" -> {
        told.computeIfAbsent(words[1], visitor -> new TreeSet<>()).add(now);
        return -1;
      }
      case "reading" -> {
        if (now > start && now < end) {
          readings++;
          readingBytes += Long.parseLong(words[1]);
        }
        return -1;
      }
      default -> {
        return takeSteps(words, now);
      }
    }
  }

  private double takeSteps(String[] words, long now) {
    boolean call = words[0].equals("call");
    long next = Long.parseLong(words[call ? 1 : 2]) + (call ? 1 : 0);
    var flush = flushes.ceilingEntry(next);
    if (next <= first || flush == null || flush.getValue() > end) {
      return -1;
    }
    delivered += call ? 1 : Long.parseLong(words[1]);
    return Math.max(0, (now - flush.getValue()) / 1e6);
  }

  /**
   * Processor seconds of the server for a thousand steps of a visitor, without what is spent
   * anyway.
   */
  double perThousand(double coresAnyway) {
    return (processor - coresAnyway * (end - start)) / 1e6 / delivered;
  }

  double cores() {
    return (double) processor / (end - start);
  }

  /** The delay in milliseconds that this share of the arrivals did not exceed. */
  double millis(double share) {
    return share(millis, share);
  }

  private static double share(double[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
  }

  /** Prints what was measured. */
  void print(double withoutAnybody) {
    printComplete();
    say("  %.1f frames a second for each", millis.length / ((end - start) / 1e9) / visitors);
    say(
        "  made to arrived: median %.1f ms, p99 %.1f ms, longest %.1f ms",
        millis(0.5), millis(0.99), millis(1));
    say("  server: %.3f cores, %.3f more than without them", cores(), cores() - withoutAnybody);
    say("  that is %.5f CPU-s per 1,000 steps·viewers", perThousand(withoutAnybody));
    if (readings > 0) {
      say(
          "  %.1f readings a second for each, %d bytes on average",
          readings / ((end - start) / 1e9) / visitors, readingBytes / readings);
    }
  }

  /** Prints how soon each page was told of each "next", before the one after it. */
  void printTold(List<Next> pressed) {
    double[] delays = new double[Math.toIntExact((pressed.size() - 1) * visitors)];
    int count = 0;
    for (int i = 0; i + 1 < pressed.size(); i++) {
      long before = pressed.get(i + 1).pressed();
      for (NavigableSet<Long> page : told.values()) {
        Long first = page.higher(pressed.get(i).pressed());
        if (first != null && first < before) {
          delays[count++] = (first - pressed.get(i).pressed()) / 1e6;
        }
      }
    }
    double[] sorted = Arrays.stream(delays, 0, count).sorted().toArray();
    double kept =
        pressed.stream().mapToLong(next -> next.stored() - next.pressed()).max().orElse(0);
    say(
        "  \"next\" was pressed %d times, and kept its page at most %.1f ms",
        pressed.size(), kept / 1e6);
    say("  %d of %d times a page was told of it before the next one", count, delays.length);
    say(
        "  pressed to told: median %.1f ms, p99 %.1f ms, longest %.1f ms",
        share(sorted, 0.5), share(sorted, 0.99), share(sorted, 1));
  }

  /** Prints how many have got everything. */
  void printComplete() {
    say("%s: %d of %d have every step, in order", name, complete, visitors);
  }

  /**
   * Has a crowd lose its network for a second, and prints how soon each page had all steps again,
   * and what the server spent meanwhile.
   *
   * @param anew whether the pages are loaded anew
   */
  static void printBack(CrowdProcess crowd, boolean anew) throws IOException {
    long before = processorNanos();
    double[] sorted =
        crowd.loseNetwork(anew).stream()
            .mapToDouble(line -> Long.parseLong(line.split(" ")[1]) / 1e6)
            .sorted()
            .toArray();
    say(
        "  from the network to the step of then: median %.0f ms, p99 %.0f ms, longest %.0f ms;"
            + " the server spent %.1f ms for each",
        share(sorted, 0.5),
        share(sorted, 0.99),
        share(sorted, 1),
        (processorNanos() - before) / 1e6 / sorted.length);
  }

  static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
