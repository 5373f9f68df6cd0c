package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.live.LimitReachedException.Limit;

class FeedTest {
  private final ManualScheduler time = new ManualScheduler();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Player player = new Player(time, LiveLimits.defaults(), meters);
  private final Feeds feeds = new Feeds(player, time, LiveLimits.defaults(), meters);
  private final Feed feed = feeds.open("session");

  @Test
  void hasRoomForSixOwnRuns() {
    for (int i = 0; i < 6; i++) {
      start();
    }
    assertEquals(Limit.RUNS_OF_PAGE, limitOf(this::start));
    feed.remove(feed.runs().getFirst());
    start();
    assertEquals(6, player.size());
  }

  @Test
  void showsRunsOfOthersWithoutOwningThem() {
    Run others = player.start(Bowl.descent(0.1, 10));
    feed.show(others);
    assertEquals(Optional.of(others), feed.run(others.id()));
    assertThrows(IllegalArgumentException.class, () -> feed.rewind(others, 0));
    feed.close();
    assertFalse(others.isClosed());
  }

  @Test
  void rewindsARunIntoANewOneInItsPlace() {
    for (int i = 0; i < 6; i++) {
      start();
    }
    Run run = feed.runs().getLast();
    for (int i = 0; i < 9; i++) {
      run.step();
    }
    Run again = feed.rewind(run, 4);
    assertNotEquals(run.id(), again.id());
    assertTrue(run.isClosed());
    assertEquals(run.log().range(0, 5), again.log().range(0, 5));
    assertEquals(5, again.log().size());
    again.setLearningRate(0.2);
    again.step();
    assertEquals(6, again.log().size());
  }

  @Test
  void replacesRunsOnAFullPageOfAFullServerOrChangesNothing() {
    LiveLimits usual = LiveLimits.defaults();
    LiveLimits few = SmallLimits.of(usual.runsPerPage(), usual.pages(), 3);
    Player small = new Player(time, few, meters);
    Feed page = new Feeds(small, time, few, meters).open("session");
    List<Run> runs = List.of(page.start(log()), page.start(log()), page.start(log()));
    assertEquals(
        Limit.RUNS, limitOf(() -> page.replace(runs, List.of(log(), log(), log(), log()))));
    assertEquals(runs, page.runs());
    assertTrue(runs.stream().noneMatch(Run::isClosed));
    assertEquals(3, small.size());
    List<Run> fresh = page.replace(runs, List.of(log(), log(), log()));
    assertEquals(fresh, page.runs());
    assertTrue(runs.stream().allMatch(Run::isClosed));
    assertEquals(3, small.size());
    page.replace(fresh, List.of(log()));
    assertEquals(1, small.size());
    page.start(log());
    page.start(log());
    assertEquals(Limit.RUNS, limitOf(() -> page.start(log())));
  }

  @Test
  void replacingTellsOfTheNewRunsAlone() {
    Run old = start();
    List<RunStatus> told = new ArrayList<>();
    feed.listen(told::addAll);
    Run fresh = feed.replace(List.of(old), List.of(log())).getFirst();
    time.advanceMillis(1_000);
    told.clear();
    fresh.step();
    old.step();
    time.advanceMillis(1_000);
    assertEquals(List.of(fresh.id()), told.stream().map(RunStatus::run).toList());
  }

  @Test
  void whatTheListenerDidItselfIsNotTold() {
    Run run = start();
    time.advanceMillis(1_000);
    List<RunStatus> told = new ArrayList<>();
    feed.listen(told::addAll);
    run.step();
    feed.heard();
    time.advanceMillis(1_000);
    assertEquals(List.of(), told);
    run.step();
    time.advanceMillis(1_000);
    assertEquals(1, told.size());
  }

  @Test
  void aTicketIsGoodOnceForItsOwnSession() {
    String ticket = feed.ticket();
    assertEquals(Optional.of(feed), feeds.redeem(ticket, "session"));
    assertEquals(Optional.empty(), feeds.redeem(ticket, "session"));
  }

  @Test
  void aTicketShownByAForeignSessionIsSpent() {
    String ticket = feed.ticket();
    assertEquals(Optional.empty(), feeds.redeem(ticket, "thief"));
    assertEquals(Optional.empty(), feeds.redeem(ticket, "session"));
  }

  @Test
  void aTicketIsGoodForAMinute() {
    String inTime = feed.ticket();
    String late = feed.ticket();
    time.advanceMillis(59_000);
    assertTrue(feeds.redeem(inTime, "session").isPresent());
    time.advanceMillis(2_000);
    assertTrue(feeds.redeem(late, "session").isEmpty());
  }

  @Test
  void theTicketForTheNextLineIsGoodOnceAsLongAsThePageIsOpen() {
    String next = feeds.nextTicket(feed);
    time.advanceMillis(3_600_000);
    assertEquals(Optional.of(feed), feeds.redeem(next, "session"));
    assertEquals(Optional.empty(), feeds.redeem(next, "session"));
    String stolen = feeds.nextTicket(feed);
    assertEquals(Optional.empty(), feeds.redeem(stolen, "thief"));
    assertEquals(Optional.empty(), feeds.redeem(stolen, "session"));
    String late = feeds.nextTicket(feed);
    feed.close();
    assertEquals(Optional.empty(), feeds.redeem(late, "session"));
  }

  @Test
  void ticketsAreLongAndNeverTheSame() {
    String ticket = feed.ticket();
    assertEquals(22, ticket.length());
    assertNotEquals(ticket, feed.ticket());
    assertTrue(feeds.redeem("", "session").isEmpty());
  }

  @Test
  void closingEndsItsRunsItsTicketsAndItsPlace() {
    Run run = start();
    String ticket = feed.ticket();
    List<String> told = new ArrayList<>();
    feed.onClose(() -> told.add("closed"));
    feed.close();
    feed.close();
    assertTrue(run.isClosed());
    assertTrue(feeds.redeem(ticket, "session").isEmpty());
    assertEquals(List.of("closed"), told);
    assertEquals(0, feeds.size());
    assertThrows(IllegalStateException.class, this::start);
    assertThrows(IllegalStateException.class, feed::ticket);
  }

  @Test
  void pagesOfOneSessionAreLimited() {
    for (int i = 1; i < LiveLimits.defaults().pagesPerSession(); i++) {
      feeds.open("session");
    }
    assertEquals(Limit.PAGES_OF_SESSION, limitOf(() -> feeds.open("session")));
    feed.close();
    feeds.open("session");
    feeds.open("another");
  }

  @Test
  void tellsOfChangesAtMostFiveTimesASecond() {
    Run run = start();
    time.advanceMillis(1000);
    List<RunStatus> told = new ArrayList<>();
    feed.listen(runs -> told.add(runs.getFirst()));
    run.play(new Speed(1000));
    time.advanceMillis(10_000);
    assertEquals(51, told.size(), 2);
  }

  @Test
  void tellsOfASlowStepAtOnceAndAlwaysOfTheLastState() {
    Run run = start();
    time.advanceMillis(1000);
    List<RunStatus> told = new ArrayList<>();
    feed.listen(runs -> told.add(runs.getFirst()));
    run.step();
    time.advanceMillis(0);
    assertEquals(1, told.getLast().last().index());
    run.step();
    run.step();
    run.stop();
    time.advanceMillis(200);
    assertEquals(3, told.getLast().last().index());
    assertEquals(RunState.ENDED, told.getLast().state());
    assertEquals(2, told.size());
  }

  @Test
  void aListenerThatLeftHearsNothing() {
    Run run = start();
    time.advanceMillis(1000);
    List<RunStatus> told = new ArrayList<>();
    feed.listen(told::addAll).close();
    run.step();
    time.advanceMillis(1000);
    assertEquals(List.of(), told);
  }

  private Run start() {
    return feed.start(log());
  }

  private static StepLog log() {
    return new StepLog(Bowl.descent(1e-5, 100_000));
  }

  private static Limit limitOf(Runnable tooMuch) {
    return assertThrows(LimitReachedException.class, tooMuch::run).limit();
  }
}
