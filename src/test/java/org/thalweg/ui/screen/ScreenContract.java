package org.thalweg.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.ViewChangedEvent;
import org.thalweg.classroom.question.ShippedQuestions;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.lesson.ShippedLessons;
import org.thalweg.live.Player;
import org.thalweg.live.RunSettings;
import org.thalweg.live.SmallLimits;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.Veil;

/**
 * What every screen keeps, whichever way people take: addresses good and bad, fresh and open, back
 * and away, and a server that has its fill. One subclass for each screen.
 */
@ViewPackages(classes = Numbers.class)
public abstract class ScreenContract extends BrowserlessTest {
  private static final long A_WHILE = 3_000;

  /** The line of the list of screens. */
  protected abstract Screen screen();

  protected abstract ScreenView<?, ?, ?> view(ScreenServices services);

  /** Two addresses that differ in what they show. */
  protected abstract List<String> addresses();

  /** Addresses that can't be read, or opened, each with a part of it that can. */
  protected abstract Map<String, String> badAddresses();

  /** An address with more runs than the others; empty for a screen that never has more than one. */
  protected abstract String manyRuns();

  @TestFactory
  List<DynamicTest> aBadAddressOnAFreshScreenIsSaidAndStaysSaid() {
    return badAddresses().keySet().stream()
        .map(bad ->
            DynamicTest.dynamicTest(
                bad,
                () -> {
                  OpenScreen fresh = open(bad);
                  String said = fresh.notice();
                  assertNotEquals("", said);
                  String left = badAddresses().get(bad);
                  assertEquals(open(left).address(), fresh.address(), "only that part is lost");
                  layOut(fresh);
                  fresh.pass(A_WHILE);
                  assertEquals(said, fresh.notice());
                }))
        .toList();
  }

  @TestFactory
  List<DynamicTest> aBadAddressOnAnOpenScreenIsSaidStaysSaidAndChangesNothing() {
    return badAddresses().keySet().stream()
        .map(bad ->
            DynamicTest.dynamicTest(
                bad,
                () -> {
                  OpenScreen open = open(addresses().getFirst());
                  String before = open.address();
                  Map<String, Double> facts = open.facts();
                  open.open(bad);
                  String said = open.notice();
                  assertNotEquals("", said);
                  layOut(open);
                  open.pass(A_WHILE);
                  assertEquals(said, open.notice());
                  assertEquals(before, open.address());
                  assertEquals(facts, open.facts());
                  assertEquals(
                      parameters(before),
                      parameters(open.addressInTheBrowser()),
                      "it has to be true");
                }))
        .toList();
  }

  @Test
  void aNameThatMeansNothingIsSaidAndTheRestIsRead() {
    OpenScreen open = open(addresses().getFirst() + "&whatever=1");
    assertTrue(open.notice().contains("“whatever”"), open.notice());
    assertEquals(open(addresses().getFirst()).address(), open.address());
    open.open(addresses().getLast() + "&lnes=2");
    assertTrue(open.notice().contains("“lnes”"), open.notice());
  }

  @Test
  void aGoodAddressTakesTheSentenceAway() {
    OpenScreen open = open(badAddresses().keySet().iterator().next());
    open.open(addresses().getFirst());
    assertEquals("", open.notice());
    assertEquals(open(addresses().getFirst()).address(), open.address());
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    for (String address : addresses()) {
      OpenScreen first = open(address);
      OpenScreen second = open(first.address());
      assertEquals(first.address(), second.address());
      assertEquals(first.facts(), second.facts());
      assertEquals("", second.notice());
    }
  }

  @Test
  void backShowsWhatThereWasBefore() {
    OpenScreen open = open(addresses().getFirst());
    String first = open.address();
    Map<String, Double> facts = open.facts();
    open.open(addresses().getLast());
    assertNotEquals(first, open.address());
    open.open(first);
    assertEquals(first, open.address());
    assertEquals(facts, open.facts());
  }

  @Test
  void undoBringsBackWhatThereWasAndRedoWhatCameAfter() {
    OpenScreen open = open(addresses().getFirst());
    String first = open.address();
    NativeButton undo = undo(open);
    assertEquals("true", undo.getElement().getAttribute("aria-disabled"), "nothing to undo yet");
    open.open(addresses().getLast());
    String second = open.address();
    assertNull(undo.getElement().getAttribute("aria-disabled"));
    test(undo).click();
    open.settle();
    assertEquals(first, open.address());
    assertEquals("true", undo.getElement().getAttribute("aria-disabled"));
    open.press("Control+Shift+z");
    assertEquals(second, open.address());
    open.press("Control+z");
    assertEquals(first, open.address());
  }

  private static NativeButton undo(OpenScreen open) {
    UndoButton undo = (UndoButton) open.view().headerActions().getFirst();
    UI.getCurrent().add(undo);
    return undo.getContent();
  }

  @Test
  void attachedAgainItIsAsItWas() {
    OpenScreen open = open(addresses().getLast());
    String address = open.address();
    Map<String, Double> facts = open.facts();
    open.detach();
    open.attach();
    assertEquals(address, open.address());
    assertEquals(facts, open.facts());
  }

  @Test
  void nothingRunsOnAfterItIsLeft() {
    OpenScreen open = open(manyRuns().isEmpty() ? addresses().getFirst() : manyRuns());
    setInMotion(open);
    open.detach();
    int computed = open.computations();
    open.pass(A_WHILE);
    assertEquals(0, open.player().size(), "runs");
    assertEquals(0, open.feeds().size(), "feeds");
    assertEquals(computed, open.computations(), "snapshots");
    assertEquals(0, open.waiting(), "timers");
  }

  @Test
  void aServerThatIsFullOfPagesIsSaid() {
    OpenScreen refused =
        new OpenScreen(this::view, addresses().getFirst(), SmallLimits.of(1, 0, 1));
    assertNotEquals("", refused.notice());
    assertEquals(Map.of(), refused.facts());
    layOut(refused);
    refused.pass(A_WHILE);
    assertNotEquals("", refused.notice());
  }

  @Test
  void anOpeningThatIsRefusedInTheMiddleChangesNothing() {
    if (manyRuns().isEmpty()) {
      assertTrue(open(addresses().getLast()).player().size() <= 1, "it never needs another place");
      return;
    }
    OpenScreen open = new OpenScreen(this::view, addresses().getFirst(), SmallLimits.of(6, 1, 5));
    fill(open.player());
    String before = open.address();
    Map<String, Double> facts = open.facts();
    assertEquals("", open.notice());
    open.open(manyRuns());
    assertNotEquals("", open.notice());
    assertEquals(before, open.address());
    assertEquals(facts, open.facts());
    open.open(addresses().getFirst());
    assertEquals("", open.notice(), "the place of its own run can be used again");
    assertEquals(before, open.address());
  }

  /** Others play as many runs as there is room for. */
  private static void fill(Player player) {
    RunSettings run = RunSettings.of(new GradientDescent(0.1), Vector.of(1, 1));
    while (player.size() < 5) {
      player.start(run.log(Surfaces.byId("bowl").orElseThrow().objective()));
    }
  }

  /** A busy server: what a screen shows may be older than the last move of a hand. */
  @TestFactory
  List<DynamicTest> noControlIsSetBackByNewsOfAnEarlierMove() {
    return addresses().stream()
        .map(address ->
            DynamicTest.dynamicTest(
                address, () -> assertEquals(List.of(), Hands.setBack(open(address)))))
        .toList();
  }

  @TestFactory
  List<DynamicTest> itsFactsAndPartsAreThoseOfTheListInEveryLessonAndQuestion() {
    return Stream.concat(
            ShippedLessons.settings(screen()).stream().map(ShippedLessons::setting),
            ShippedQuestions.addresses(screen()).stream())
        .map(address -> DynamicTest.dynamicTest(address.link(), () -> factsAreDeclared(address)))
        .toList();
  }

  @Test
  void itHasAName() {
    String name = open("").view().screenTitle();
    assertFalse(name.isBlank());
    assertFalse(name.contains("screen."), name);
    assertTrue(open("").view().keyboardKeys().size() > 1);
  }

  /** What a browser tells a screen when it lays its charts out. */
  private void layOut(OpenScreen open) {
    for (LiveChart chart : find(LiveChart.class, open.view()).all()) {
      ComponentUtil.fireEvent(chart, new ViewChangedEvent(chart, true, -7, 7, -4, 4, false));
    }
    open.settle();
  }

  /** Sets something in motion, so that there is something to stop. */
  protected void setInMotion(OpenScreen open) {
    open.settle();
  }

  protected final OpenScreen open(String query) {
    return new OpenScreen(this::view, query);
  }

  private void factsAreDeclared(ScreenAddress address) {
    OpenScreen open = open(new QueryParameters(address.query()).getQueryString());
    assertEquals("", open.notice());
    assertEquals(screen().facts(), new TreeSet<>(open.facts().keySet()));
    assertEquals(screen().parts(), Veil.parts(open.all().findFirst().orElseThrow()));
    assertEquals(screen().spots(), Spotlight.names(open.all().findFirst().orElseThrow()));
  }

  private static Map<String, List<String>> parameters(String query) {
    return QueryParameters.fromString(query).getParameters();
  }
}
