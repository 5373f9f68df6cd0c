package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Stage;
import org.thalweg.text.Numbers;

/** Three students name where a descent into the bowl ends: it is (0, 0), or half a step from it. */
@ViewPackages(classes = Numbers.class)
class VoteMapTest extends BrowserlessTest {
  private static final String MAP = "Map with the places that the class named";
  private static final Ask END = new Ask.EndPoint(0, 0, 0.5);

  private final TestClass room = new TestClass(3);
  private final ClassRuns runs = new ClassRuns(List.of(new CatalogueStarts()), Runnable::run);

  @Test
  void bothVotesLieOnTheMapWhereTheyWereGiven() {
    vote();
    Drawing drawn = map(Optional.empty(), Optional.empty()).chart(MAP).drawing();
    assertEquals(points(1, 1, 0.3, 0.3, 900, -4), drawn.points("first"));
    assertEquals(points(0.1, 0, 0.3, 0.3), drawn.points("second"));
    Drawing.Point reach = drawn.points("reach").get(7);
    assertEquals(0.5, Math.hypot(reach.x(), reach.y()), 1e-12);
    Mark.Marker truth = (Mark.Marker) drawn.mark("truth");
    assertEquals(List.of(0.0, 0.0), List.of(truth.x(), truth.y()));
    assertTrue(
        !drawn.series("first").shape().equals(drawn.series("second").shape())
            && !drawn.series("first").colour().equals(drawn.series("second").colour()),
        "told apart without colours, and with them");
  }

  /** Of (1, 1), (0.3, 0.3) and (900, −4) only the second is within a half of (0, 0). */
  @Test
  void saysInWordsWhatIsOnIt() {
    vote();
    OnPage page = map(Optional.empty(), Optional.empty());
    assertTrue(page.shows("first vote: 3 ◆ second vote: 2"), page.text());
    assertTrue(page.shows("One place lies outside this map."), page.text());
    assertEquals(
        "Map with the right place (0, 0). At first 1 of 3 named it or a place near it,"
            + " then 2 of 2.",
        page.chart(MAP).drawing().textAlternative());
  }

  @Test
  void whereNobodyVotedASecondTimeThereIsOneVoteOnly() {
    room.ask(SampleQuestions.asking(END)).answer(1, new Answer.Place(0.3, 0.3));
    room.moveTo(Stage.REVEAL);
    OnPage page = map(Optional.empty(), Optional.empty());
    assertTrue(page.shows("first vote: 1"), page.text());
    assertFalse(page.shows("second vote"), page.text());
    assertEquals(
        "Map with the right place (0, 0). 1 of 1 named it or a place near it.",
        page.chart(MAP).drawing().textAlternative());
  }

  @Test
  void marksTheOwnPlaces() {
    vote();
    assertFalse(map(Optional.empty(), Optional.empty()).chart(MAP).hasMark("own-first"));
    UI.getCurrent().removeAll();
    Drawing drawn = map(Optional.of(new Answer.Place(1, 1)), Optional.empty()).chart(MAP).drawing();
    Mark.Marker own = (Mark.Marker) drawn.mark("own-first");
    assertEquals(List.of(1.0, 1.0), List.of(own.x(), own.y()));
    assertTrue(onPage().shows("your answers"), onPage().text());
  }

  @Test
  void standsBesideTheBarsOfTeacherAndStudent() {
    vote();
    UI.getCurrent().add(new QuestionCard(room.round(), runs));
    settle();
    assertTrue(onPage().shows("first vote: 3"), onPage().text());
    assertTrue(onPage().shows("first 1"), onPage().text());
    UI.getCurrent().removeAll();
    UI.getCurrent().add(new OwnResult(room.seenBy(1).asked().orElseThrow(), runs));
    settle();
    Drawing drawn = onPage().chart(MAP).drawing();
    assertEquals(0.1, ((Mark.Marker) drawn.mark("own-second")).x());
  }

  @Test
  void aQuestionAboutOtherThingsHasNone() {
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE)).moveTo(Stage.REVEAL);
    assertTrue(VoteMap.of(runs, room.round()).isEmpty());
  }

  @Test
  void whereThereIsNoSurfaceThereIsNoMap() {
    vote();
    UI.getCurrent()
        .add(VoteMap.of(new ClassRuns(List.of(), Runnable::run), room.round()).orElseThrow());
    settle();
    assertEquals(0, onPage().charts().count());
    assertFalse(onPage().shows("first vote"));
  }

  private void vote() {
    room.ask(SampleQuestions.asking(END));
    room.answer(1, new Answer.Place(1, 1))
        .answer(2, new Answer.Place(0.3, 0.3))
        .answer(3, new Answer.Place(900, -4))
        .moveTo(Stage.VOTE)
        .answer(1, new Answer.Place(0.1, 0))
        .answer(2, new Answer.Place(0.3, 0.3))
        .moveTo(Stage.REVEAL);
  }

  private OnPage map(Optional<Answer> first, Optional<Answer> second) {
    UI.getCurrent().add(VoteMap.of(runs, room.round()).orElseThrow().markOwn(first, second));
    settle();
    return onPage();
  }

  private static void settle() {
    OpenClass.settle();
  }

  private static OnPage onPage() {
    return new OnPage(UI.getCurrent());
  }

  private static List<Drawing.Point> points(double... numbers) {
    return IntStream.range(0, numbers.length / 2)
        .mapToObj(i -> new Drawing.Point(numbers[2 * i], numbers[2 * i + 1]))
        .toList();
  }
}
