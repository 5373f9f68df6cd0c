package org.thalweg.live.socket;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.thalweg.live.Bowl;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Player;
import org.thalweg.live.Run;
import org.thalweg.live.Speed;

/**
 * A teacher's run and many viewers on one machine: how many of the steps arrive, how long after the
 * flush, and what the server pays. The viewers are {@link ManyViewers}, a process of its own, so
 * the processor time is the server's alone; both share the machine.
 *
 * <p>Arguments: viewers (1000), steps per second (1000), seconds (40, less than 60). The first half
 * warms the server up and is not measured.
 */
public final class StepSocketBenchmark {
  private static final long PATIENCE_SECONDS = 60;

  private final ConfigurableApplicationContext server;
  private final NavigableMap<Long, Long> flushes = new ConcurrentSkipListMap<>();

  private StepSocketBenchmark(ConfigurableApplicationContext server) {
    this.server = server;
  }

  /** Runs it once and prints what was measured. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int viewers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    int speed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40;
    SpringApplication application = new SpringApplication(BenchmarkServer.class);
    String[] settings = {
      "--server.port=0",
      "--thalweg.live.pages-per-session=10000",
      "--thalweg.live.pages=10000",
      "--thalweg.live.sockets-per-session=10000",
      "--server.tomcat.max-connections=20000"
    };
    try (ConfigurableApplicationContext server = application.run(settings)) {
      new StepSocketBenchmark(server).measure(viewers, speed, seconds);
    }
  }

  private void measure(int viewers, int speed, int seconds)
      throws IOException, InterruptedException {
    int steps = speed * seconds;
    Run run = server.getBean(Player.class).start(Bowl.descent(1e-9, steps));
    Process process = startViewers(run, viewers, steps + 1);
    CountDownLatch warm = new CountDownLatch(1);
    try (BufferedReader words = process.inputReader(StandardCharsets.US_ASCII)) {
      words.readLine();
      run.watch(() -> flushed(run.log().size(), steps / 2, warm));
      run.play(new Speed(speed));
      if (!warm.await(seconds + PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("The run has not come half way");
      }
      long processor = processorNanos();
      long start = System.nanoTime();
      List<String> arrivals = words.lines().toList();
      long spent = processorNanos() - processor;
      long took = flushes.lastEntry().getValue() - start;
      report(viewers, steps + 1, spent, took, measured(arrivals, start));
    } finally {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    }
  }

  private void flushed(long size, long half, CountDownLatch warm) {
    flushes.put(size, System.nanoTime());
    if (size > half) {
      warm.countDown();
    }
  }

  /** The frames that were flushed after the start of the measurement. */
  private List<Arrival> measured(List<String> lines, long start) {
    return lines.stream()
        .map(line -> line.split(" "))
        .map(words -> arrival(Long.parseLong(words[0]), Long.parseLong(words[1]), words[2]))
        .filter(arrival -> arrival.flushed >= start)
        .toList();
  }

  private Arrival arrival(long count, long next, String read) {
    var flush = flushes.ceilingEntry(next);
    long flushed = next == 1 ? 0 : flush.getValue();
    return new Arrival(count, next, flushed, Long.parseLong(read));
  }

  /**
   * Starts the viewers; they say a line when all are there, and at the end one line for each frame
   * of each.
   */
  private Process startViewers(Run run, int viewers, int steps) throws IOException {
    String port = server.getEnvironment().getRequiredProperty("local.server.port");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String session = ManyViewers.session(Integer.parseInt(port));
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java.toString(), "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ManyViewers.class.getName(), port, session));
    command.addAll(List.of(String.valueOf(run.id()), String.valueOf(steps)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Feeds feeds = server.getBean(Feeds.class);
    try (var tickets = process.outputWriter(StandardCharsets.US_ASCII)) {
      for (int i = 0; i < viewers; i++) {
        Feed feed = feeds.open(session);
        feed.show(run);
        tickets.write(feed.ticket() + "\n");
      }
    }
    return process;
  }

  private void report(
      int viewers, int steps, long processorNanos, long nanos, List<Arrival> arrivals) {
    double[] millis =
        arrivals.stream().mapToDouble(one -> (one.read - one.flushed) / 1e6).sorted().toArray();
    long delivered = arrivals.stream().mapToLong(Arrival::count).sum();
    long complete = arrivals.stream().filter(one -> one.next == steps).count();
    double processor = (double) processorNanos;
    print("%d viewers, %d of them with all of %d steps", viewers, complete, steps);
    print("%.1f s measured, %d frames", nanos / 1e9, millis.length);
    print("flush to read: median %.1f ms, p99 %.1f ms", at(millis, 0.5), at(millis, 0.99));
    print("longest %.1f ms", at(millis, 1));
    print("server: %.2f cores", processor / nanos);
    print("server: %.4f CPU-s per 1,000 frames", processor / 1e6 / millis.length);
    print("server: %.5f CPU-s per 1,000 steps·viewers", processor / 1e6 / delivered);
  }

  /** A frame that a viewer read: its number of steps, the index after the last, and the moments. */
  private record Arrival(long count, long next, long flushed, long read) {}

  private static double at(double[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))];
  }

  private static void print(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }

  private static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
