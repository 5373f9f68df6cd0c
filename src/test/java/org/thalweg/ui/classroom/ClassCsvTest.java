package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.RoomCommand;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.classroom.question.Activity;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.lesson.Task;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class ClassCsvTest extends BrowserlessTest {
  private OpenClass room = new OpenClass();

  @BeforeEach
  void open() {
    room = new OpenClass().open();
  }

  @Test
  void bothVotesWithWhatWasSeenBetweenThem() {
    Seated ada = room.join("Ada");
    Seated emmy = room.join("Emmy");
    room.teach(new QuestionCommand.Asked(CommandId.random(), 1, question()));
    answer(ada, Stage.PREDICT, 0);
    answer(emmy, Stage.PREDICT, 1);
    move(Stage.SAW);
    answer(ada, Stage.SAW, 1);
    move(Stage.VOTE);
    answer(ada, Stage.VOTE, 1);
    assertEquals(
        1, ClassFiles.votes(room.state()).lines().count(), "nobody's vote before the reveal");
    move(Stage.REVEAL);
    String first = room.state().roster().pseudonym(1);
    String second = room.state().roster().pseudonym(2);
    assertEquals(
        List.of(
            "pseudonym,round,question,title,first,first right,saw,saw right,second,second right",
            "\"%s\",1,\"q\",\"'@ home\",\"'=1+1\",false,\"down, then \"\"up\"\"\",true,\"'-2\",true"
                .formatted(first),
            "\"%s\",1,\"q\",\"'@ home\",\"'-2\",true,,,,".formatted(second)),
        ClassFiles.votes(room.state()).lines().toList());
  }

  /** A later activity takes the place of a sweep on the screen, but not in the file. */
  @Test
  void theRunsOfEverySweepComeFromTheLog() {
    Seated ada = room.join("Ada");
    ClassWork work = room.work();
    work.begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 1, 1, 0.3));
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 1, 1, 0.1));
    work.begin(room.teacher(), Teaching.id(), Activity.COMPASS);
    work.begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 3, 1, 0.2));
    assertEquals(List.of(1), activities(), "nobody's rate before the reveal");
    ClassWork.reveal(room.teacher());
    List<ChosenRates> chosen = ChosenRates.of(room.rooms().read(room.room(), 0));
    assertEquals(
        List.of(
            new ChosenRates(1, OpenClass.BOWL, new TreeMap<>(Map.of(1, 0.1))),
            new ChosenRates(3, OpenClass.BOWL, new TreeMap<>(Map.of(1, 0.2)))),
        chosen);
    String file = ClassFiles.runs(room.teacher(), room.state().roster(), work.runs());
    List<String> lines = file.lines().toList();
    assertEquals("pseudonym,activity,address,rate,steps,loss,did", lines.getFirst());
    assertEquals(3, lines.size());
    assertTrue(lines.get(1).contains(",1,\"/?surface=bowl\",0.1,"), lines.get(1));
    assertTrue(lines.get(2).contains(",3,\"/?surface=bowl\",0.2,"), lines.get(2));
    assertFalse(file.contains("Ada"), "names do not leave the room");
  }

  @Test
  void ratesThatWereNeverRevealedAreInTheFileOnceTheClassHasLeftThem() {
    Seated ada = room.join("Ada");
    room.work().begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 1, 1, 0.3));
    assertEquals(List.of(), activities());
    ClassWork.end(room.teacher());
    assertEquals(List.of(1), activities());
    room.work().begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 2, 1, 0.3));
    room.teach(new RoomCommand.Ended(CommandId.random()));
    assertEquals(List.of(1, 2), activities());
  }

  @Test
  void whoWasSentOutBeforeTheRevealIsNotInTheFile() {
    Seated joker = room.join("Joker");
    Seated ada = room.join("Ada");
    room.work().begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    joker.tell(new ActivityCommand.RateSent(CommandId.random(), 1, 1, 1e6));
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 1, 2, 0.1));
    room.teach(new SeatCommand.Removed(CommandId.random(), 1));
    ClassWork.reveal(room.teacher());
    room.teach(new SeatCommand.Removed(CommandId.random(), 2));
    assertEquals(
        List.of(new ChosenRates(1, OpenClass.BOWL, new TreeMap<>(Map.of(2, 0.1)))),
        ChosenRates.of(room.rooms().read(room.room(), 0)));
  }

  @Test
  void aRunThatCannotBeComputedLeavesTheOthersInTheFile() {
    Seated ada = room.join("Ada");
    room.look(new Shown(Screen.DESCEND, "surface=nowhere"));
    room.work().begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 1, 1, 0.3));
    ClassWork.end(room.teacher());
    room.look(OpenClass.BOWL);
    room.work().begin(room.teacher(), Teaching.id(), Activity.SWEEP);
    ada.tell(new ActivityCommand.RateSent(CommandId.random(), 2, 1, 0.2));
    ClassWork.end(room.teacher());
    List<String> lines =
        ClassFiles.runs(room.teacher(), room.state().roster(), room.work().runs()).lines().toList();
    assertEquals(2, lines.size(), lines.toString());
    assertTrue(lines.getLast().contains(",2,\"/?surface=bowl\",0.2,"), lines.getLast());
  }

  private List<Integer> activities() {
    return ChosenRates.of(room.rooms().read(room.room(), 0)).stream()
        .map(ChosenRates::activity)
        .toList();
  }

  private void answer(Seated student, Stage stage, int option) {
    int seat = room.state().actor(student.key()).seat();
    student.tell(
        new QuestionCommand.Answered(
            CommandId.random(), 1, stage, seat, new Answer.Option(option)));
  }

  private void move(Stage stage) {
    room.teach(new QuestionCommand.StageMoved(CommandId.random(), 1, stage));
  }

  private static Question question() {
    Ask.Choice ask =
        new Ask.Choice(
            List.of(new Task.Option("=1+1", false, ""), new Task.Option("-2", true, "")));
    Ask.Choice saw =
        new Ask.Choice(
            List.of(
                new Task.Option("up", false, ""), new Task.Option("down, then \"up\"", true, "")));
    return new Question(
        "q",
        "@ home",
        "",
        "",
        "",
        new ScreenAddress(Screen.DESCEND, Map.of()),
        Set.of(),
        Set.of(),
        List.of(),
        ask,
        OptionalLong.empty(),
        List.of(),
        List.of(),
        saw,
        "");
  }
}
