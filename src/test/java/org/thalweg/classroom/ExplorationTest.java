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

  @Test
  void keepsWhatEachHasShownLast() {
    begin();
    explored(1, BOWL).explored(2, BOOTH).explored(1, BOOTH);
    assertEquals(new TreeMap<>(Map.of(1, BOOTH, 2, BOOTH)), now().seen().values());
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
    room.refuses(Reason.OTHER_STAGE, Actor.student(1), command(3, 1, BOWL));
    room.does(Actor.student(1), command(2, 1, BOWL));
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
    project(new Projection(1, Optional.of(BOWL)));
    project(new Projection(2, Optional.of(BOOTH)));
    assertEquals(Optional.of(new Projection(2, Optional.of(BOWL))), now().projected());
    room.teach(new ActivityCommand.Projected(FoldedRoom.id(), Optional.empty()));
    project(new Projection(1, Optional.of(BOOTH)));
    assertEquals(Optional.of(new Projection(1, Optional.of(BOOTH))), now().projected());
  }

  /** Then it leads to nothing, and not to a student's run. */
  @Test
  void theWayBackIsTheFirstOnesAlsoWhereTheClassLookedAtNothing() {
    begin();
    explored(1, BOOTH).explored(2, BOOTH);
    project(new Projection(1, Optional.empty()));
    project(new Projection(2, Optional.of(BOOTH)));
    assertEquals(Optional.of(new Projection(2, Optional.empty())), now().projected());
  }

  @Test
  void theWayBackStaysThoughTheStudentOnTheProjectorIsSentOut() {
    begin();
    explored(1, BOOTH);
    project(new Projection(1, Optional.of(BOWL)));
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
  void leavesASeatHalfOfItsPlaceForAnswers() {
    PreparedRoom explorers = explorers(Limits.ofLog(1_000, 20));
    assertEquals(10, explored(explorers, 100));
    assertInstanceOf(Appended.Stored.class, answer(explorers));
  }

  /** An address of 8,000 characters takes as much of a seat's place as 33 short ones. */
  @Test
  void aSeatIsMeasuredBySize() {
    PreparedRoom explorers = explorers(Limits.ofLog(1_000, 100));
    Scene long33 = new Scene(Screen.DESCEND, "x".repeat(8_000));
    assertInstanceOf(
        Appended.Stored.class,
        explorers.append(explorers.shownBy(Who.STUDENT), command(1, long33)));
    assertEquals(50 - 33, explored(explorers, 100));
  }

  private static PreparedRoom explorers(RoomLimits limits) {
    return PreparedRoom.full(new InMemoryRooms(limits, InstantSource.system(), Runnable::run));
  }

  private static long explored(PreparedRoom there, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> there.append(there.shownBy(Who.STUDENT), command(1, BOWL)))
        .filter(Appended.Stored.class::isInstance)
        .count();
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

  private static Command command(int seat, Scene shown) {
    return command(1, seat, shown);
  }

  private static Command command(int exploration, int seat, Scene shown) {
    return new ActivityCommand.Explored(FoldedRoom.id(), exploration, seat, shown);
  }
}
