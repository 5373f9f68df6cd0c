package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Stage;
import org.thalweg.live.ManualScheduler;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class RoomWatchTest extends BrowserlessTest {
  private static final int CLASS = 50;

  private final ManualScheduler time = new ManualScheduler();
  private final TestClass room = new TestClass(CLASS);
  private final List<Integer> answered = new ArrayList<>();
  private RoomWatch<ClassState> watch = watching(room.rooms());

  @Test
  void aTeachersPageIsToldAtOnceThenOnceInAQuarterOfASecondAndAlwaysTheLast() {
    begin();
    answer(1, CLASS - 1);
    assertEquals(List.of(0, 1), answered);
    time.advanceMillis(249);
    OpenClass.settle();
    assertEquals(List.of(0, 1), answered);
    time.advanceMillis(1);
    OpenClass.settle();
    assertEquals(List.of(0, 1, CLASS - 1), answered);
    time.advanceMillis(1_000);
    answer(CLASS, CLASS);
    assertEquals(List.of(0, 1, CLASS - 1, CLASS), answered);
  }

  @Test
  void nothingComesAfterTheEnd() {
    begin();
    answer(1, 2);
    watch.end();
    time.advanceMillis(1_000);
    OpenClass.settle();
    assertEquals(List.of(0, 1), answered);
  }

  /** A long log is not copied for each page that opens, and nobody is missed. */
  @Test
  void listensFromTheStateOnThatItBeginsWith() {
    List<Object> from = new ArrayList<>();
    watch =
        watching(
            WatchedRooms.of(
                room.rooms(),
                (call, given) -> {
                  if (call.equals("state") && from.isEmpty()) {
                    from.add(room.rooms().next(room.teaching().room()));
                    room.answer(1, new Answer.Option(0));
                  } else if (call.equals("listen")) {
                    from.add(given.get(2));
                  }
                }));
    begin();
    assertEquals(from.getFirst(), from.getLast());
    assertEquals(2, from.size());
    assertEquals(List.of(0, 1), answered, "who has answered between the state and the listening");
  }

  private RoomWatch<ClassState> watching(Rooms rooms) {
    return new RoomWatch<>(
            rooms,
            room.teaching().room(),
            ClassState::of,
            state -> answered.add(state.answers().size()))
        .paced(time);
  }

  private void begin() {
    room.ask(SampleQuestions.asking(SampleQuestions.CHOICE));
    room.moveTo(Stage.SAW);
    watch.begin(UI.getCurrent());
    OpenClass.settle();
  }

  private void answer(int first, int last) {
    for (int seat = first; seat <= last; seat++) {
      room.answer(seat, new Answer.Option(0));
      OpenClass.settle();
    }
  }
}
