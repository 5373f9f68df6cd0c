package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.RunProgress;
import org.thalweg.classroom.Scene;
import org.thalweg.classroom.Showing;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.mirror.ToldTree;

/** What every screen keeps when a class follows it. One subclass for each screen. */
@ViewPackages(classes = Numbers.class)
public abstract class ClassContract extends ByItselfContract {
  private static final List<String> KEYS =
      List.of(" ", " ", "ArrowRight", "ArrowLeft", "ArrowLeft", "r", "p", "1");

  protected abstract AddressCodec<?> codec();

  /** Two addresses that differ in what they show. */
  @Override
  protected abstract String first();

  protected abstract String second();

  /** A key that sets something in motion, and the name of the fact that it changes. */
  protected abstract String key();

  protected abstract String moving();

  @Test
  void whoeverFollowsSeesWhatTheTeacherDoesAlsoWhoComesLate() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    assertEquals(teacher.facts(), follower.facts());
    Map<String, Double> before = teacher.facts();
    room.press(teacher, key());
    room.pass(1_000);
    assertNotEquals(before.get(moving()), teacher.facts().get(moving()));
    ScreenView<?, ?, ?> late = room.follower();
    standStill(teacher);
    assertEquals(teacher.facts(), follower.facts());
    assertEquals(teacher.facts(), late.facts());
  }

  /** What moves is seen by the class a little later. */
  private void standStill(ScreenView<?, ?, ?> teacher) {
    if (teacher.facts().getOrDefault("playing", 0.0) == 1) {
      room.press(teacher, " ");
    }
    room.pass(500);
  }

  @Test
  void whoeverFollowsChangesNothingAndIsTold() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    Map<String, Double> before = teacher.facts();
    room.press(follower, key());
    room.press(follower, " ");
    room.press(follower, "r");
    room.pass(1_000);
    assertEquals(before, teacher.facts());
    assertTrue(room.text(follower).contains("only the teacher can change this"));
    assertFalse(room.text(teacher).contains("only the teacher can change this"));
  }

  @Test
  void whoeverComesFirstDoesNotLead() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    Map<String, Double> before = teacher.facts();
    String address = Addresses.now(teacher);
    room.layOut(follower);
    room.zoom(follower);
    room.pass(500);
    assertEquals(before, teacher.facts());
    assertEquals(address, Addresses.now(teacher));
    room.layOut(teacher);
    room.zoom(teacher);
    assertEquals(keepsZoom(), !address.equals(Addresses.now(teacher)));
    room.close(teacher);
    room.layOut(follower);
    ScreenView<?, ?, ?> again = room.teacher(clock());
    room.layOut(again);
    room.press(again, key());
    Map<String, Double> start = again.facts();
    room.pass(1_500);
    assertEquals(
        hasClock() || start.getOrDefault("playing", 0.0) == 1,
        !start.equals(again.facts()),
        "the teacher's page has the clock");
  }

  /** An address with something that a page's own clock moves, if the screen has that. */
  protected String clock() {
    return first();
  }

  /** Whether its address holds the part of the map that somebody has zoomed to. */
  protected boolean keepsZoom() {
    return false;
  }

  protected boolean hasClock() {
    return false;
  }

  @Test
  void aScreenOfOnesOwnTellsWhereItComesToAndLeavesTheClassAlone() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    Map<String, Double> before = teacher.facts();
    List<String> told = new ArrayList<>();
    ScreenView<?, ?, ?> own = room.own(second(), told::add);
    assertEquals(List.of(Addresses.now(own)), told);
    room.press(own, key());
    room.pass(1_500);
    standStill(own);
    assertEquals(Addresses.now(own), told.getLast());
    assertEquals(told.size(), Set.copyOf(told).size(), told::toString);
    assertEquals(before, teacher.facts());
  }

  @Test
  void theMirrorShowsWhatAPageOfItsOwnWouldShow() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    try (MirroredPage early = room.mirrored();
        MirroredPage late = early.another()) {
      assertEquals(ToldTree.seen(follower.getElement()), early.seen());
      room.press(teacher, key());
      room.pass(1_000);
      standStill(teacher);
      assertEquals(ToldTree.seen(follower.getElement()), early.seen());
      assertEquals(early.seen(), late.seen());
      room.close(teacher);
      ScreenView<?, ?, ?> other = room.teacher(second());
      room.pass(500);
      standStill(other);
      assertEquals(ToldTree.seen(follower.getElement()), early.seen());
      assertEquals(early.seen(), late.seen());
      assertEquals(List.of(), early.chartsWithoutAPicture());
      assertEquals(List.of(), late.chartsWithoutAPicture());
    }
  }

  @Test
  void aPageThatTheClassHasLeftSaysSo() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    room.end();
    room.press(teacher, key());
    assertTrue(room.text(teacher).contains("Your class looks at another page of yours"));
  }

  @Test
  void itGoesOnWhileTheTeacherLoadsThePageAnew() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    room.press(teacher, key());
    room.pass(500);
    String address = Addresses.now(teacher);
    room.close(teacher);
    Map<String, Double> without = follower.facts();
    int runs = room.runs();
    room.pass(1_000);
    if (without.getOrDefault("playing", 0.0) == 1) {
      assertTrue(follower.facts().get(moving()) > without.get(moving()), "nobody has stopped it");
    }
    ScreenView<?, ?, ?> again = room.loaded(address);
    standStill(again);
    assertEquals(again.facts(), follower.facts());
    assertEquals(runs, room.runs(), "the same runs, not others in their place");
    assertTrue(again.facts().get(moving()) >= without.get(moving()));
  }

  @Test
  void anotherAddressIsShownToAll() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    room.close(teacher);
    ScreenView<?, ?, ?> other = room.teacher(second());
    room.pass(500);
    assertEquals(other.facts(), follower.facts());
    assertEquals(Addresses.now(other), Addresses.now(room.teacher(second())));
  }

  @Test
  void whoeverHasNoKeyHasAScreenOfTheirOwn() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    Map<String, Double> before = follower.facts();
    room.forgetTheKey();
    ScreenView<?, ?, ?> stranger = room.teacher(first());
    room.press(stranger, key());
    room.pass(1_000);
    assertNotEquals(before, stranger.facts());
    assertEquals(before, follower.facts());
    assertEquals(before, teacher.facts());
  }

  /** Whatever a teacher does, and however fast: the log is never ahead, and soon says it all. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theLogAloneSaysWhatTheClassLooksAt(long seed) {
    Random random = new Random(seed);
    Map<Scene, Long> reached = new HashMap<>();
    ScreenView<?, ?, ?> teacher = room.teacher(seed % 2 == 0 ? first() : second());
    for (int i = 1; i <= 40; i++) {
      if (random.nextInt(4) == 0) {
        room.setRate(teacher, 0.001 * (1 + random.nextInt(20)));
      } else {
        room.press(teacher, KEYS.get(random.nextInt(KEYS.size())));
      }
      room.pass(25L * random.nextInt(20));
      Moment seen = room.seen();
      reached.merge(seen.scene(), sum(seen.runs()), Math::max);
      Showing log = room.logged();
      assertTrue(sum(log.runs()) <= reached.getOrDefault(log.scene(), 0L), "ahead: " + log);
      if (i % 20 == 0) {
        standStill(teacher);
        assertSaysAll(teacher);
      }
    }
  }

  private static long sum(List<RunProgress> runs) {
    return runs.stream().mapToLong(RunProgress::steps).sum();
  }

  /** The log and the screen say the same, and so does a page that is opened from the log alone. */
  private void assertSaysAll(ScreenView<?, ?, ?> teacher) {
    Moment seen = room.seen();
    Showing log = room.logged();
    assertEquals(seen, new Moment(log.scene(), log.runs(), log.playing(), log.shown()));
    Map<String, List<String>> query = Moment.query(codec(), log);
    assertEquals(teacher.addressNow(), query);
    Location elsewhere = room.addressElsewhere(codec());
    assertEquals(codec().screen().path(), elsewhere.getPath());
    Map<String, List<String>> found = new HashMap<>(elsewhere.getQueryParameters().getParameters());
    found.remove(PageAddress.ROOM);
    assertEquals(query, found);
    if (seen.shown().isEmpty()) {
      ScreenView<?, ?, ?> alone = room.alone(query);
      assertEquals(exact(teacher), exact(alone));
      room.close(alone);
    }
  }

  private Map<String, Double> exact(ScreenView<?, ?, ?> view) {
    Map<String, Double> facts = new HashMap<>(view.facts());
    facts.keySet().removeAll(estimated());
    return facts;
  }

  /** The facts that are found by searching, not the same to the last bit each time. */
  protected Set<String> estimated() {
    return Set.of();
  }

  @Test
  void nothingRunsOnWhenTheLessonIsOver() {
    ScreenView<?, ?, ?> teacher = room.teacher(first());
    ScreenView<?, ?, ?> follower = room.follower();
    room.press(teacher, key());
    room.pass(500);
    room.end();
    room.close(teacher);
    room.close(follower);
    assertEquals(0, room.runs());
  }
}
