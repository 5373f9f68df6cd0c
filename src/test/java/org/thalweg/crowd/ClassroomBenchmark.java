package org.thalweg.crowd;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.thalweg.Application;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.QuestionBank;
import org.thalweg.live.Feed;
import org.thalweg.live.Feeds;
import org.thalweg.live.Run;
import org.thalweg.live.Speed;
import org.thalweg.ui.screen.SharedScreens;

/**
 * A class that follows its teacher's run on the whole server: what arrives, how soon, and what the
 * server spends, beside one call of a function per step over push in the same run; and how soon its
 * pages are told when the teacher goes on to the next stage of a question, and are back after a
 * lost network. The visitors are a process of their own, so the processor time is the server's
 * alone; both share the machine.
 *
 * <p>Arguments: pages that follow (250), sockets (1000), steps per second (10), seconds (20). Each
 * part is warmed up for half as long before it is measured.
 */
public final class ClassroomBenchmark {
  private static final String QUERY = "surface=rosenbrock&rate=0.0002&limit=100000";
  private static final int SOME = 200;
  private static final int STALLED = 40;
  private static final int TURNS = 3;
  private static final double P99 = 0.99;

  private final ConfigurableApplicationContext server;
  private final int port;
  private final long steps;
  private final int perSecond;
  private final Speed speed;
  private double withoutAnybody;

  private ClassroomBenchmark(ConfigurableApplicationContext server, int speed, int seconds) {
    this.server = server;
    this.port = Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
    perSecond = speed;
    this.speed = new Speed(speed);
    this.steps = (long) speed * seconds;
  }

  /** Runs it once and prints what was measured. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int pages = number(arguments, 0, 250);
    int sockets = number(arguments, 1, 1000);
    String[] settings = {
      "--server.port=0",
      "--vaadin.productionMode=true", // the pages are built, and only a jar says so by itself
      "--thalweg.visitors=10000",
      "--thalweg.visitors-per-address=10000",
      "--thalweg.rooms.joins-at-once=10000",
      "--thalweg.live.pages=10000",
      "--thalweg.live.pages-per-session=10000",
      "--thalweg.live.sockets=10000",
      "--thalweg.live.sockets-per-session=10000",
      "--server.tomcat.max-connections=20000"
    };
    ConfigurableApplicationContext server = new SpringApplication(Application.class).run(settings);
    new ClassroomBenchmark(server, number(arguments, 2, 10), number(arguments, 3, 20))
        .measure(pages, sockets);
    // the pages are still open, and nobody needs to tell them
    Runtime.getRuntime().halt(0);
  }

  private static int number(String[] arguments, int at, int otherwise) {
    return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
  }

  private void measure(int pages, int sockets) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    try (Selector selector = Selector.open()) {
      Thread pushes = Thread.startVirtualThread(() -> readOn(selector));
      CrowdLesson first = lesson(http, selector);
      warmUp(first.run());
      withoutAnybody = Measured.during("the teacher alone", first.run(), steps).cores();
      Measured.say("the teacher alone: %.3f cores", withoutAnybody);
      Measured full = followed(first, pages, 0);
      asked(lesson(http, selector), pages);
      back(lesson(http, selector), pages);
      Measured many = sockets(lesson(http, selector), sockets);
      Measured calls = calls(lesson(http, selector).run(), pages);
      ratio("a page that follows", full, calls);
      ratio("a socket", many, calls);
      besideStalled(http, selector);
      pushes.interrupt();
    } finally {
      http.shutdownNow();
    }
  }

  /** In turns, since what else the machine does changes the slowest hundredth from run to run. */
  private void besideStalled(HttpClient http, Selector selector)
      throws IOException, InterruptedException {
    double[] alone = new double[TURNS];
    double[] beside = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      alone[i] = followed(lesson(http, selector), SOME, 0).millis(P99);
      beside[i] = followed(lesson(http, selector), SOME, STALLED).millis(P99);
    }
    Measured.say(
        "p99 beside %d that read nothing: %.2f times that without them (medians of %d turns)",
        STALLED, median(beside) / median(alone), TURNS);
  }

  private static double median(double[] odd) {
    return Arrays.stream(odd).sorted().skip(odd.length / 2).findFirst().orElseThrow();
  }

  private CrowdLesson lesson(HttpClient http, Selector selector)
      throws IOException, InterruptedException {
    return CrowdLesson.open(http, port, server.getBean(SharedScreens.class), QUERY, selector);
  }

  /** The teacher costs the same whatever follows, and is left out. */
  private void ratio(String what, Measured one, Measured calls) {
    Measured.say(
        "%s costs 1/%.1f of one call per step over push",
        what, calls.perThousand(withoutAnybody) / one.perThousand(withoutAnybody));
  }

  private static void readOn(Selector selector) {
    try {
      CrowdSocket.readAll(selector, () -> !Thread.currentThread().isInterrupted());
    } catch (IOException over) {
      // the selector is closed at the end
    }
  }

  private void warmUp(Run run) throws InterruptedException {
    run.play(speed);
    Measured.untilMade(run, steps / 2);
  }

  private Measured followed(CrowdLesson lesson, int pages, int stalled)
      throws IOException, InterruptedException {
    long heap = heap();
    Run run = lesson.run();
    String room = lesson.room().text();
    List<String> arguments =
        Stream.of("class", room, run.id(), pages, stalled).map(String::valueOf).toList();
    try (CrowdProcess crowd = new CrowdProcess(port, arguments, List.of())) {
      warmUp(run);
      // before it is measured: what tidies up stops the server for a while
      long more = heap() - heap;
      Measured measured =
          Measured.during(
              pages + " pages that follow, " + stalled + " that read nothing", run, steps);
      measured.got(crowd).print(withoutAnybody);
      Measured.say("  heap: %d kB for each", more / 1000 / pages);
      return measured;
    }
  }

  /** The class is asked meanwhile, and goes on to the next stage once a second. */
  private void asked(CrowdLesson lesson, int pages) throws IOException, InterruptedException {
    Run run = lesson.run();
    Question question = server.getBean(QuestionBank.class).in(Locale.ENGLISH).getFirst();
    StagesInTurn stages = new StagesInTurn(server.getBean(Rooms.class), lesson, question);
    List<String> arguments =
        Stream.of("class", lesson.room().text(), run.id(), pages).map(String::valueOf).toList();
    try (CrowdProcess crowd = new CrowdProcess(port, arguments, List.of());
        ExecutorService teacher = Executors.newSingleThreadExecutor()) {
      warmUp(run);
      long[] next = {run.log().size()};
      Runnable everySecond =
          () -> {
            if (run.log().size() >= next[0]) {
              next[0] = run.log().size() + perSecond;
              stages.press();
            }
          };
      var watching = run.watch(() -> teacher.execute(everySecond));
      Measured measured = Measured.during(pages + " pages that are asked", run, steps);
      watching.close();
      measured.got(crowd).print(withoutAnybody);
      measured.printTold(stages.pressed());
    }
  }

  /**
   * All of the class lose their network while the run goes on, and lay their lines anew, or load
   * their pages where the server does not hear them; in turns, since the first finds server and
   * visitors cold.
   */
  private void back(CrowdLesson lesson, int pages) throws IOException, InterruptedException {
    Run run = lesson.run();
    List<String> arguments =
        Stream.of("class", lesson.room().text(), run.id(), pages).map(String::valueOf).toList();
    try (CrowdProcess crowd = new CrowdProcess(port, arguments, List.of())) {
      warmUp(run);
      for (boolean anew : new boolean[] {false, true}) {
        Measured.say("%d pages %s", pages, anew ? "load anew" : "go on over new lines");
        for (int i = 0; i < TURNS; i++) {
          Measured.printBack(crowd, anew);
        }
      }
      Measured.during(pages + " pages that came back", run, steps / 2).got(crowd).printComplete();
    }
  }

  private Measured sockets(CrowdLesson lesson, int sockets)
      throws IOException, InterruptedException {
    Run run = lesson.run();
    Feeds feeds = server.getBean(Feeds.class);
    Feed shown = server.getBean(SharedScreens.class).of(lesson.room()).orElseThrow().feed();
    String session = new CrowdPage(HttpClient.newHttpClient(), port).session();
    List<String> tickets = new ArrayList<>();
    for (int i = 0; i < sockets; i++) {
      Feed feed = feeds.open(session);
      shown.runs().forEach(feed::show);
      tickets.add(feed.ticket());
    }
    List<String> arguments = List.of("sockets", session, String.valueOf(run.id()));
    try (CrowdProcess crowd = new CrowdProcess(port, arguments, tickets)) {
      warmUp(run);
      Measured measured = Measured.during(sockets + " sockets", run, steps);
      measured.got(crowd).print(withoutAnybody);
      return measured;
    }
  }

  private Measured calls(Run run, int pages) throws IOException, InterruptedException {
    RouteConfiguration.forRegistry(
            ApplicationRouteRegistry.getInstance(
                new VaadinServletContext(server.getBean(ServletContext.class))))
        .setRoute("calls", CallsPage.class);
    List<String> arguments = List.of("calls", "calls", String.valueOf(pages));
    try (CrowdProcess crowd = new CrowdProcess(port, arguments, List.of());
        ExecutorService telling = Executors.newSingleThreadExecutor()) {
      long[] next = {run.log().size()};
      var watching = run.watch(() -> telling.execute(() -> next[0] = CallsPage.tell(run, next[0])));
      warmUp(run);
      Measured measured = Measured.during(pages + " pages with a call per step", run, steps);
      watching.close();
      measured.got(crowd).print(withoutAnybody);
      return measured;
    }
  }

  /** What is in use after everything that can be thrown away has been. */
  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
