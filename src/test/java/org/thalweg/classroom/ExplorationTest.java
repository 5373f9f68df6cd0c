package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.PreparedRoom.Who;
import org.thalweg.classroom.Rooms.Appended;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;

class ExplorationTest {
  private static final Scene BOWL = new Scene(Screen.DESCEND, "surface=bowl");
  private static final Scene BOOTH = new Scene(Screen.DESCEND, "surface=booth");

  private final FoldedRoom room = new FoldedRoom().withStudents(2);
  private long order;

  @Test
  void keepsWhatEachHasShownLast() {
    begin();
    explored(1, BOWL).explored(2, BOOTH).explored(1, BOOTH);
    assertEquals(Map.of(1, BOOTH, 2, BOOTH), scenes());
  }

  /** A room remembers no ids of what is told: the latest alone is enough to know a repeat. */
  @Test
  void takesEachReportOnceAndNoneAfterALaterOne() {
    begin();
    int done = room.state().done().size();
    Command first = command(1, BOWL);
    Command second = command(1, BOOTH);
    room.does(Actor.student(1), first);
    assertEquals(new Outcome.Repeated(), room.state().apply(Actor.student(1), first));
    room.does(Actor.student(1), second);
    room.refuses(Reason.LATE, Actor.student(1), first);
    assertEquals(new Outcome.Repeated(), room.state().apply(Actor.student(1), second));
    room.refuses(Reason.LATE, Actor.student(1), told(1, 1, 2, BOWL));
    room.does(Actor.student(2), told(1, 2, now().next(2), BOWL));
    assertEquals(Map.of(1, BOOTH, 2, BOWL), scenes());
    assertEquals(List.of(3L, 2L, 1L), List.of(now().next(1), now().next(2), now().next(3)));
    assertEquals(done, room.state().done().size());
  }

  @Test
  void needsNoReportButTheLatestOfEachWhileTheyExplore() {
    begin();
    Command first = command(1, BOWL);
    Command second = command(1, BOOTH);
    Command other = command(2, BOWL);
    room.does(Actor.student(1), first).does(Actor.student(2), other);
    assertTrue(room.state().needs(first));
    room.does(Actor.student(1), second);
    assertFalse(room.state().needs(first));
    assertTrue(room.state().needs(second));
    room.teach(new SeatCommand.Removed(FoldedRoom.id(), 1));
    assertFalse(room.state().needs(second));
    assertTrue(room.state().needs(other));
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
    assertFalse(room.state().needs(other));
  }

  @Test
  void takesNoScreenBeforeItBeginsNorAfterItsEnd() {
    room.refuses(
        Reason.OTHER_STAGE, Actor.TEACHER, new ActivityCommand.CalledBack(FoldedRoom.id()));
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), command(1, BOWL));
    begin();
    explored(1, BOWL);
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), command(1, BOWL));
    assertFalse(now().underWay());
  }

  @Test
  void beginsWithNobodysScreenButASecondWishForItForgetsNothing() {
    begin();
    explored(1, BOWL);
    begin();
    assertEquals(1, now().seen().size());
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
    begin();
    assertEquals(0, now().seen().size());
  }

  /** What a page still tells of the one before must not stand for what is shown in this one. */
  @Test
  void takesNoScreenOfTheExplorationBefore() {
    begin();
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
    begin();
    room.refuses(Reason.LATE, Actor.student(1), command(1, BOWL));
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), told(3, 1, 1, BOWL));
    room.does(Actor.student(1), told(2, 1, 1, BOWL));
  }

  /** A page of the teacher that has not seen it begin presses the button, too. */
  @Test
  void goesOnWhereItBegan() {
    begin(Optional.of(BOWL));
    explored(1, BOWL);
    begin(Optional.of(BOOTH));
    begin(Optional.empty());
    assertEquals(1, now().number());
    assertEquals(Optional.of(BOWL), now().start());
    assertEquals(1, now().seen().size());
  }

  /** What is revealed is over; another activity waits, and a new one calls everybody back. */
  @Test
  void leavesAnActivityAsItIsAndGivesWayToTheNext() {
    room.begin(Activity.COMPASS).teach(new ActivityCommand.Revealed(FoldedRoom.id()));
    begin();
    assertEquals(Optional.empty(), room.state().activities().now());
    room.teach(new ActivityCommand.CalledBack(FoldedRoom.id()));
    room.begin(Activity.COMPASS);
    begin();
    assertTrue(now().underWay());
    assertEquals(Optional.of(Activity.COMPASS), room.state().activities().now());
    room.begin(Activity.SWEEP);
    assertFalse(now().underWay());
    assertEquals(Optional.of(Activity.SWEEP), room.state().activities().now());
  }

  /** However many runs are projected one after the other, one way leads back from the last. */
  @Test
  void theWayBackFromTheProjectorLeadsToWhatTheClassLookedAt() {
    begin();
    explored(1, BOOTH).explored(2, BOOTH);
    project(new Projection(1, Screen.DESCEND, Optional.of(BOWL), true));
    project(new Projection(2, Screen.DESCEND, Optional.of(BOOTH), true));
    assertEquals(
        Optional.of(new Projection(2, Screen.DESCEND, Optional.of(BOWL), true)), now().projected());
    room.teach(new ActivityCommand.Projected(FoldedRoom.id(), Optional.empty()));
    project(new Projection(1, Screen.DESCEND, Optional.of(BOOTH), true));
    assertEquals(
        Optional.of(new Projection(1, Screen.DESCEND, Optional.of(BOOTH), true)),
        now().projected());
  }

  /** Then it leads to nothing, and not to a student's run. */
  @Test
  void theWayBackIsTheFirstOnesAlsoWhereTheClassLookedAtNothing() {
    begin();
    explored(1, BOOTH).explored(2, BOOTH);
    project(new Projection(1, Screen.DESCEND, Optional.empty(), true));
    project(new Projection(2, Screen.DESCEND, Optional.of(BOOTH), true));
    assertEquals(
        Optional.of(new Projection(2, Screen.DESCEND, Optional.empty(), true)), now().projected());
  }

  @Test
  void theWayBackStaysThoughTheStudentOnTheProjectorIsSentOut() {
    begin();
    explored(1, BOOTH);
    project(new Projection(1, Screen.DESCEND, Optional.of(BOWL), true));
    room.teach(new SeatCommand.Removed(FoldedRoom.id(), 1));
    assertEquals(Optional.of(BOWL), now().projected().flatMap(Projection::before));
    assertEquals(0, now().seen().size());
  }

  @Test
  void keepsNoAddressThatIsTooLong() {
    String longest = "x".repeat(Scene.LONGEST);
    begin();
    explored(1, new Scene(Screen.DESCEND, longest));
    assertThrows(IllegalArgumentException.class, () -> new Scene(Screen.DESCEND, longest + "x"));
  }

  @Test
  void aLongAddressTakesMorePlaceInALog() {
    assertEquals(1, EntrySize.of(command(1, BOWL)));
    assertEquals(33, EntrySize.of(command(1, new Scene(Screen.DESCEND, "x".repeat(8_000)))));
  }

  /** An address of a run tells its changes of the rate one by one. */
  @Test
  void learningRatesOfARunTakePlaceInALogToo() {
    SortedMap<Long, Double> rates = new TreeMap<>();
    LongStream.range(0, 1_000).forEach(step -> rates.put(step, 0.1));
    List<RunProgress> runs = List.of(new RunProgress(1_000, rates), RunProgress.NONE);
    assertEquals(321, EntrySize.of(new RunCommand.Showed(CommandId.random(), 1, BOWL, runs)));
  }

  /** Whoever has explored all lesson long can still answer. */
  @Test
  void leavesASeatItsPlaceForAnswers() {
    PreparedRoom explorers = explorers(Limits.ofLog(1_000, 20));
    assertEquals(100, explored(explorers, BOWL, 100));
    assertInstanceOf(Appended.Stored.class, answer(explorers));
  }

  /** An address of 8,000 characters takes as much of a seat's place as 33 short ones. */
  @Test
  void aSeatIsMeasuredBySize() {
    Scene long33 = new Scene(Screen.DESCEND, "x".repeat(8_000));
    PreparedRoom small = explorers(Limits.ofLog(1_000, 64));
    assertEquals(0, explored(small, long33, 1), "32 are a half of its place");
    assertEquals(1, explored(small, BOWL, 1));
    assertEquals(0, explored(small, long33, 1));
    assertEquals(BOWL, scene(small), "what was there is there still");
    PreparedRoom large = explorers(Limits.ofLog(1_000, 66));
    assertEquals(10, explored(large, long33, 10));
  }

  private static PreparedRoom explorers(RoomLimits limits) {
    return PreparedRoom.full(new InMemoryRooms(limits, InstantSource.system(), Runnable::run));
  }

  private long explored(PreparedRoom there, Scene shown, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> there.append(there.shownBy(Who.STUDENT), command(1, shown)))
        .filter(Appended.Stored.class::isInstance)
        .count();
  }

  private static Scene scene(PreparedRoom there) {
    return there.state().activities().exploration().seen().at(1).orElseThrow().shown();
  }

  private static Appended answer(PreparedRoom there) {
    return there.append(
        there.shownBy(Who.STUDENT),
        new QuestionCommand.Answered(FoldedRoom.id(), 1, Stage.PREDICT, 1, new Answer.Option(1)));
  }

  private void begin() {
    begin(Optional.empty());
  }

  private void begin(Optional<Scene> start) {
    room.teach(new ActivityCommand.FreeExploration(FoldedRoom.id(), start));
  }

  private void project(Projection run) {
    room.teach(new ActivityCommand.Projected(FoldedRoom.id(), Optional.of(run)));
  }

  private Exploration now() {
    return room.state().activities().exploration();
  }

  private ExplorationTest explored(int seat, Scene shown) {
    room.does(Actor.student(seat), command(seat, shown));
    return this;
  }

  private Map<Integer, Scene> scenes() {
    Map<Integer, Scene> scenes = new TreeMap<>();
    now().seen().entries().forEach(each -> scenes.put(each.getKey(), each.getValue().shown()));
    return scenes;
  }

  /** What a seat tells next in the first exploration. */
  private Command command(int seat, Scene shown) {
    return told(1, seat, ++order, shown);
  }

  private static Command told(int exploration, int seat, long order, Scene shown) {
    return new ActivityCommand.Explored(FoldedRoom.id(), exploration, seat, order, shown, true);
  }
}
