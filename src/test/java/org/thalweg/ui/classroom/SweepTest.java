package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.question.Activity;
import org.thalweg.lesson.Screen;
import org.thalweg.live.ManualScheduler;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class SweepTest extends BrowserlessTest {
  private static final String MAP = "Map with everybody's descents";
  private static final String CHART = "Too small, just right, too large";
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
  }

  @Test
  void countsWhoHasSentAndSaysNothingElseBeforeItIsRevealed() {
    OnPage ada = room.pageOf(room.join("Ada"));
    OnPage emmy = room.pageOf(room.join("Emmy"));
    begin();
    assertTrue(room.bar().shows("0 of 2 have sent a learning rate"), room.bar().text());
    assertEquals("Not sent yet.", ada.standing());
    assertEquals("", ada.send("rate:0.25"));
    assertEquals("Sent: 0.25. You may send another one until all are revealed.", ada.standing());
    assertTrue(room.bar().shows("1 of 2 have sent a learning rate"));
    assertEquals("Not sent yet.", emmy.standing());
    assertEquals(0, room.bar().charts().count());
    assertEquals(0, ada.charts().count());
  }

  @Test
  void nobodySendsMeansNothingToReveal() {
    room.join("Ada");
    begin();
    room.bar().click("Reveal");
    assertFalse(room.state().activities().revealed());
  }

  /** Each path is that of the rate, made here by hand: x ← x − α·∇f(x). */
  @Test
  void revealsTheTrueDescents() {
    List<Double> rates = List.of(0.001, 0.1, 0.1);
    for (double rate : rates) {
      sendAs(room.join(""), rate);
    }
    room.bar().click("Reveal");
    takeSteps(ClassRuns.STEPS);
    List<Drawing.Point> drawn = drawn();
    assertEquals(2, drawn.stream().filter(point -> !Double.isFinite(point.x())).count());
    for (double rate : rates) {
      byHand(rate, ClassRuns.STEPS)
          .forEach(point ->
              assertTrue(
                  drawn.contains(new Drawing.Point(point.get(0), point.get(1))),
                  rate + " at " + point));
    }
  }

  @Test
  void allDescendTogetherAStepAtATime() {
    List<Double> rates = List.of(0.001, 0.1);
    rates.forEach(rate -> sendAs(room.join(""), rate));
    room.bar().click("Reveal");
    isDrawn(rates, 0);
    takeSteps(1);
    isDrawn(rates, 1);
    takeSteps(6);
    isDrawn(rates, 7);
    assertEquals(7, step());
    takeSteps(ClassRuns.STEPS);
    isDrawn(rates, ClassRuns.STEPS);
    assertEquals(ClassRuns.STEPS, step());
    room.bar().click("Once more");
    isDrawn(rates, 0);
    room.bar().click("Back to the screen");
    takeSteps(1);
    assertEquals(0, room.bar().charts().count());
  }

  private void takeSteps(int steps) {
    for (int i = 0; i < steps; i++) {
      room.pass(Flipbook.BEAT.toMillis());
    }
  }

  /** Of each rate the start and so many steps, and nothing else. */
  private void isDrawn(List<Double> rates, int steps) {
    List<Drawing.Point> drawn =
        drawn().stream().filter(point -> Double.isFinite(point.x())).toList();
    assertEquals(rates.size() * (steps + 1), drawn.size());
    for (double rate : rates) {
      byHand(rate, steps)
          .forEach(
              point -> assertTrue(drawn.contains(new Drawing.Point(point.get(0), point.get(1)))));
    }
  }

  private List<Drawing.Point> drawn() {
    return room.barNow().chart(MAP).drawing().seriesIds().stream()
        .flatMap(id -> room.barNow().chart(MAP).drawing().points(id).stream())
        .toList();
  }

  /** Fewer tell a rate that is too small from one that is not: in the end both have arrived. */
  @Test
  void theDotsAreTheLossesAfterAsManyStepsAsAreShown() {
    List<Double> rates = List.of(0.05, 0.1);
    rates.forEach(rate -> sendAs(room.join(""), rate));
    room.bar().click("Reveal");
    takeSteps(ClassRuns.STEPS);
    rates.forEach(rate -> stands(rate, ClassRuns.STEPS));
    for (int steps : List.of(5, 0, 2)) {
      room.bar().slide(steps);
      rates.forEach(rate -> stands(rate, steps));
      isDrawn(rates, steps);
      assertEquals("loss after " + steps + " steps", room.bar().chart(CHART).drawing().y().title());
    }
    room.bar().clickAt(CHART, 0.05, loss(0.05, 2));
    assertTrue(
        room.bar().shows("Learning rate 0.05: after 2 steps the loss is"), room.bar().text());
    assertEquals(2, step(), "a click changes nothing of that");
  }

  private static double loss(double rate, int steps) {
    return Surfaces.byId("bowl").orElseThrow().objective().value(byHand(rate, steps).getLast());
  }

  private void stands(double rate, int steps) {
    Drawing.Point dot =
        room.bar().chart(CHART).drawing().seriesIds().stream()
            .flatMap(id -> room.bar().chart(CHART).drawing().points(id).stream())
            .filter(each -> each.x() == rate)
            .findFirst()
            .orElseThrow();
    assertEquals(loss(rate, steps), dot.y(), 1e-12);
  }

  private int step() {
    return room.barNow().slid();
  }

  @Test
  void aClickOnADotShowsItsRunAlone() {
    sendAs(room.join("Ada"), 0.001);
    sendAs(room.join("Emmy"), 0.1);
    room.bar().click("Reveal");
    room.bar().clickAt(CHART, 0.11, before());
    long points =
        room.bar().chart(MAP).drawing().seriesIds().stream()
            .mapToLong(id -> room.barNow().chart(MAP).drawing().points(id).size())
            .sum();
    assertEquals(ClassRuns.STEPS + 2, points, "the start, the steps and a gap");
    assertTrue(room.bar().shows("Learning rate 0.1: after 30 steps"), room.bar().text());
    assertFalse(room.bar().shows("Emmy: Learning rate"), "names are hidden at first");
    room.teach(new RoomCommand.NamesShownSet(Teaching.id(), true));
    assertTrue(room.bar().shows("Emmy: Learning rate 0.1"), room.bar().text());
  }

  /** One of the class can't press the dots of all others on one line. */
  @Test
  void aRateThatIsFarOutStandsAtTheEdgeAndIsFoundThere() {
    List.of(0.03, 0.1, 0.1, 1e-300).forEach(rate -> sendAs(room.join(""), rate));
    room.bar().click("Reveal");
    assertEquals(0.03, dots().get(1), 0);
    double edge = dots().getFirst();
    assertTrue(edge > 0.02 && edge < 0.03, "at " + edge);
    String words = room.bar().chart(CHART).drawing().textAlternative();
    assertTrue(
        words.startsWith("4 runs with learning rates from ten to the minus 300 to 0.1:"), words);
    assertTrue(
        words.endsWith("One stands at the edge, with a learning rate far from most."), words);
    room.bar().clickAt(CHART, edge, before());
    assertTrue(room.bar().shows("Learning rate 10⁻³⁰⁰: after one step"), room.bar().text());
  }

  private static double before() {
    LossSurface bowl = Surfaces.byId("bowl").orElseThrow();
    return bowl.objective().value(bowl.start());
  }

  private List<Double> dots() {
    return room.bar().chart(CHART).drawing().seriesIds().stream()
        .flatMap(id -> room.bar().chart(CHART).drawing().points(id).stream())
        .map(Drawing.Point::x)
        .sorted()
        .toList();
  }

  @Test
  void aStudentSeesTheOwnRunAmongThoseOfTheClass() {
    Seated ada = room.join("Ada");
    OnPage page = room.pageOf(ada);
    OnPage without = room.pageOf(room.join("Emmy"));
    sendAs(ada, 0.1);
    sendAs(room.join(""), 5);
    room.bar().click("Reveal");
    assertTrue(page.shows("Your run. Learning rate 0.1: after 30 steps"), page.text());
    assertTrue(page.shows("1 flew out of the valley"), page.text());
    assertTrue(page.chart(CHART).hasMark("chosen"));
    assertTrue(without.shows("You have sent no learning rate this time."), without.text());
  }

  @Test
  void whatIsRevealedStaysAsItIs() {
    Seated ada = room.join("Ada");
    sendAs(ada, 0.1);
    room.bar().click("Reveal");
    assertEquals(
        Optional.of(Reason.OTHER_STAGE),
        ada.tell(new ActivityCommand.RateSent(Seated.id(), 1, 1, 0.2)));
  }

  @Test
  void elsewhereItSaysWhereItCanBegin() {
    assertEquals(
        Optional.of("room.sweep.elsewhere"),
        new ClassWork(
                code -> Optional.of(new Shown(Screen.NETWORK, "")),
                new ClassRuns(List.of(new CatalogueStarts()), Runnable::run),
                new ManualScheduler())
            .obstacle(Activity.SWEEP, room.room()));
  }

  /** The room shows it a moment later only. */
  @Test
  void inAPreparedLessonItBeginsOnTheScreenOfItsPart() {
    Shown part = new Shown(Screen.DESCEND, "surface=booth&x=1&y=2");
    new StartedActivities(room.work()).begin(room.teacher(), Activity.SWEEP, part);
    assertEquals(part, Shown.of(room.state().activities()));
  }

  private void begin() {
    room.bar().click("Do together").click("Everybody's learning rate");
  }

  private void sendAs(Seated student, double rate) {
    if (room.state().activities().now().isEmpty()) {
      begin();
    }
    int seat = room.state().actor(student.key()).seat();
    assertEquals(
        Optional.empty(), student.tell(new ActivityCommand.RateSent(Seated.id(), 1, seat, rate)));
    OpenClass.settle();
  }

  private static List<Vector> byHand(double rate, int steps) {
    LossSurface bowl = Surfaces.byId("bowl").orElseThrow();
    Vector[] points = new Vector[steps + 1];
    points[0] = bowl.start();
    for (int i = 1; i <= steps; i++) {
      points[i] = points[i - 1].plusScaled(-rate, bowl.objective().gradient(points[i - 1]));
    }
    return List.of(points);
  }
}
