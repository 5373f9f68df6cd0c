package org.thalweg.live.socket;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.thalweg.live.Bowl;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Player;
import org.thalweg.live.Run;
import org.thalweg.live.RunState;
import org.thalweg.live.Speed;

/**
 * A teacher's run and many viewers on one machine: how many of the steps arrive, how long after the
 * flush, and what the server pays. The viewers are {@link ManyViewers}, a process of its own, so
 * the processor time is the server's alone; both share the machine.
 *
 * <p>Arguments: viewers (1000), steps per second (1000), seconds (20).
 */
public final class StepSocketBenchmark {
  private final ConfigurableApplicationContext server;
  private final NavigableMap<Long, Long> flushes = new ConcurrentSkipListMap<>();

  private StepSocketBenchmark(ConfigurableApplicationContext server) {
    this.server = server;
  }

  /** Runs it once and prints what was measured. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int viewers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    int speed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
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
    try (BufferedReader words = process.inputReader(StandardCharsets.US_ASCII)) {
      words.readLine();
      run.watch(() -> flushes.put(run.log().size(), System.nanoTime()));
      long processor = processorNanos();
      long start = System.nanoTime();
      run.play(new Speed(speed));
      List<String> arrivals = words.lines().toList();
      long spent = processorNanos() - processor;
      report(viewers, steps, spent, System.nanoTime() - start, arrivals);
      if (run.status().state() != RunState.ENDED) {
        throw new IllegalStateException("The viewers left before the end");
      }
    } finally {
      process.waitFor();
    }
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

  /**
   * @param arrivals for each frame of each viewer: the index after its last step, and when it was
   *     read
   */
  private void report(
      int viewers, int steps, long processorNanos, long nanos, List<String> arrivals) {
    double[] millis = new double[arrivals.size()];
    long delivered = 0;
    for (int i = 0; i < millis.length; i++) {
      String[] words = arrivals.get(i).split(" ");
      delivered += Long.parseLong(words[0]);
      Long flushed = flushes.ceilingEntry(Long.parseLong(words[1])).getValue();
      millis[i] = (Long.parseLong(words[2]) - flushed) / 1e6;
    }
    Arrays.sort(millis);
    double encoded =
        server.getBean(MeterRegistry.class).get("thalweg.live.frames.encoded").counter().count();
    print("%d viewers, %d steps, %.1f s", viewers, steps, nanos / 1e9);
    print("delivered %.3f %%", 100.0 * delivered / ((steps + 1.0) * viewers));
    print("%d frames sent, %.0f encoded", millis.length, encoded);
    print("flush to read: median %.1f ms, p99 %.1f ms", at(millis, 0.5), at(millis, 0.99));
    print("longest %.1f ms", at(millis, 1));
    print("server: %.2f cores", (double) processorNanos / nanos);
    print("server: %.4f CPU-s per 1,000 frames", processorNanos / 1e6 / millis.length);
    print("server: %.5f CPU-s per 1,000 steps·viewers", processorNanos / 1e6 / delivered);
  }

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
