package org.thalweg.crowd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thalweg.live.Packed;

/**
 * A process of many visitors. It says "ready" when all are there. When it is told how many steps
 * there are, it waits for whoever lacks some, and says what each of them has got: {@code step
 * <count> <next> <nanos>} for each frame of steps, {@code reading <bytes> <nanos>}, {@code call
 * <index> <nanos>} for each step that came as a call of a function, {@code told <visitor> <nanos>}
 * for what is pushed to a page of a class, and at last {@code total <next> <readings in order>} for
 * each visitor.
 *
 * <p>When it is told "reconnect" or "return", a class loses its network and has it again a second
 * later. Then all pages go on over new lines at once, or each is loaded anew, some time later by
 * chance, as browsers do. When all have steps again it says {@code back <nanos>} with the time
 * since there is a network for each, and then "returned".
 */
public final class Crowd {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration OFFLINE = Duration.ofSeconds(1);
  private static final int HEADER_BYTES = 16;
  private static final int STEP_BYTES = 48;

  /** A class that comes back at once is spread over this time: SPREAD in push-line.ts. */
  private static final long SPREAD_MILLIS = 1000;

  /** What is pushed is longer, and what only keeps the line open shorter. */
  private static final int SHORTEST_PUSH = 20;

  private static final Pattern READING = Pattern.compile("^\\{\"reading\":(\\d+),(\"nodes\")?");
  private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
  private static final Pattern CALL = Pattern.compile("\"@v-node\":\\d+},(\\d+),");

  private final int port;
  private final HttpClient http = HttpClient.newHttpClient();
  private final StringBuffer record = new StringBuffer();
  private final List<Visitor> visitors = new ArrayList<>();
  private final List<Attendance> attendances = new ArrayList<>();

  private Crowd(int port) {
    this.port = port;
  }

  /**
   * Arguments: port, then {@code class <code> <run> <pages> [<stalled>]}, {@code calls <route>
   * <pages>}, or {@code sockets <session> <run>} with a ticket a line.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Crowd crowd = new Crowd(Integer.parseInt(arguments[0]));
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    try (Selector selector = Selector.open();
        Selector unread = Selector.open()) {
      switch (arguments[1]) {
        case "class" -> crowd.follow(arguments, selector, unread);
        case "calls" -> crowd.listen(arguments, selector);
        default -> crowd.receive(arguments, in, selector);
      }
      out.println("ready");
      CompletableFuture<Long> steps =
          CompletableFuture.supplyAsync(
              () -> crowd.toldSteps(in, out), task -> Thread.ofVirtual().start(task));
      CrowdSocket.readAll(selector, () -> !steps.isDone());
      long end = System.nanoTime() + PATIENCE.toNanos();
      CrowdSocket.readAll(
          selector, () -> System.nanoTime() - end < 0 && crowd.lacksSome(steps.join()));
    }
    out.print(crowd.record);
    crowd.visitors.forEach(one -> out.println("total " + one.next + " " + one.inOrder));
    out.println("over");
    crowd.http.shutdownNow();
  }

  /** None, when whoever started this is gone. */
  private long toldSteps(BufferedReader in, PrintStream out) {
    try {
      String line = in.readLine();
      while ("reconnect".equals(line) || "return".equals(line)) {
        comeBack("return".equals(line)).forEach(out::println);
        out.println("returned");
        line = in.readLine();
      }
      return line == null ? 0 : Long.parseLong(line);
    } catch (IOException gone) {
      return 0;
    }
  }

  private boolean lacksSome(long steps) {
    return visitors.stream().anyMatch(visitor -> visitor.next < steps);
  }

  /** The sockets of those who stall belong to a selector that nobody asks. */
  private void follow(String[] arguments, Selector selector, Selector unread)
      throws IOException, InterruptedException {
    String code = arguments[2];
    int run = Integer.parseInt(arguments[3]);
    for (int i = Integer.parseInt(arguments[4]); i > 0; i--) {
      Visitor visitor = visitor();
      CrowdPage page = new CrowdPage(http, port).form("/join", "code=" + code);
      Attendance attendance = new Attendance(page, visitor, selector, code, run);
      attendance.open();
      attendances.add(attendance);
    }
    for (int i = arguments.length > 5 ? Integer.parseInt(arguments[5]) : 0; i > 0; i--) {
      CrowdPage page = new CrowdPage(http, port).form("/join", "code=" + code);
      page.attend(
          page.open("room/" + code, "", selector, CrowdPage.NOBODY), run, unread, CrowdPage.NOBODY);
    }
  }

  /** The page of a student. */
  private record Attendance(
      CrowdPage page, Visitor visitor, Selector selector, String code, int run) {

    void open() throws IOException, InterruptedException {
      String opened = page.open("room/" + code, "", selector, visitor::takeNews);
      page.attend(opened, run, selector, visitor::take);
    }

    /**
     * The network was lost and is there again; the page goes on over new lines, or is loaded anew.
     *
     * @return when there were steps again
     */
    long comeBack(boolean anew) {
      try {
        CompletableFuture<Long> steps = visitor.waits();
        if (anew) {
          visitor.forget();
          page.leave();
          open();
        } else {
          String ticket = visitor.ticket;
          long reading = Math.max(0, visitor.nextReading);
          visitor.nextReading = -1;
          page.follow(ticket, reading, run, visitor.next, selector, visitor::take);
          page.renewPush(selector, visitor::takeNews);
        }
        return steps.join();
      } catch (IOException | InterruptedException lost) {
        throw new IllegalStateException(lost);
      }
    }
  }

  private List<String> comeBack(boolean anew) throws IOException {
    for (Attendance attendance : attendances) {
      attendance.page().lose();
    }
    CompletableFuture.runAsync(
            () -> {}, CompletableFuture.delayedExecutor(OFFLINE.toMillis(), TimeUnit.MILLISECONDS))
        .join();
    long network = System.nanoTime();
    List<CompletableFuture<Long>> back = new ArrayList<>();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Attendance attendance : attendances) {
        long later = anew ? ThreadLocalRandom.current().nextLong(SPREAD_MILLIS) : 0;
        Executor then = CompletableFuture.delayedExecutor(later, TimeUnit.MILLISECONDS, all);
        back.add(CompletableFuture.supplyAsync(() -> attendance.comeBack(anew), then));
      }
      return back.stream().map(each -> "back " + (each.join() - network)).toList();
    }
  }

  private void listen(String[] arguments, Selector selector)
      throws IOException, InterruptedException {
    for (int i = Integer.parseInt(arguments[3]); i > 0; i--) {
      Visitor visitor = visitor();
      new CrowdPage(http, port).open(arguments[2], "", selector, visitor::takePush);
    }
  }

  /** The tickets end with an empty line. */
  private void receive(String[] arguments, BufferedReader in, Selector selector)
      throws IOException {
    String cookie = "JSESSIONID=" + arguments[2];
    for (String ticket = in.readLine(); !ticket.isEmpty(); ticket = in.readLine()) {
      CrowdSocket socket = CrowdSocket.open(selector, port, "/steps", cookie, visitor()::take);
      socket.say("{\"ticket\":\"" + ticket + "\"}");
      socket.say("{\"follow\":" + arguments[3] + ",\"from\":0}");
    }
  }

  private Visitor visitor() {
    Visitor visitor = new Visitor(visitors.size());
    visitors.add(visitor);
    return visitor;
  }

  /** What one of them has got. */
  private final class Visitor {
    private volatile long next;
    private volatile long nextReading = -1;
    private boolean inOrder = true;
    private volatile String ticket = "";
    private final int number;
    private volatile CompletableFuture<Long> firstSteps = new CompletableFuture<>();

    Visitor(int number) {
      this.number = number;
    }

    /** The moment when it has the next steps. */
    CompletableFuture<Long> waits() {
      firstSteps = new CompletableFuture<>();
      return firstSteps;
    }

    /** Has got nothing yet. */
    void forget() {
      next = 0;
      nextReading = -1;
    }

    void take(int kind, byte[] payload, long now) {
      if (kind != 2) {
        Matcher next = NEXT.matcher(new String(payload, StandardCharsets.US_ASCII));
        ticket = next.find() ? next.group(1) : ticket;
        return;
      }
      ByteBuffer frame = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
      if (Packed.isReading(frame)) {
        takeReading(Packed.text(frame), payload.length, now);
      } else {
        takeSteps(frame, now);
      }
    }

    private void takeSteps(ByteBuffer frame, long now) {
      int count = frame.getInt(8);
      inOrder &= frame.getInt(4) == next && frame.remaining() == HEADER_BYTES + count * STEP_BYTES;
      next += count;
      line("step " + count + " " + next, now);
      firstSteps.complete(now);
    }

    private void takeReading(String text, int bytes, long now) {
      Matcher reading = READING.matcher(text);
      if (reading.find()) {
        long number = Long.parseLong(reading.group(1));
        inOrder &= nextReading < 0 || number == nextReading;
        nextReading = number + 1;
        line("reading " + bytes, now);
      }
    }

    void takeNews(int kind, byte[] payload, long now) {
      if (payload.length >= SHORTEST_PUSH) {
        line("told " + number, now);
      }
    }

    void takePush(int kind, byte[] payload, long now) {
      Matcher calls = CALL.matcher(new String(payload, StandardCharsets.UTF_8));
      while (calls.find()) {
        next = Long.parseLong(calls.group(1)) + 1;
        line("call " + (next - 1), now);
      }
    }

    private void line(String what, long now) {
      record.append(what + ' ' + now + '\n');
    }
  }
}
