package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.question.PreparedLesson;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.ShippedQuestions;
import org.thalweg.classroom.question.Stage;
import org.thalweg.ui.classroom.Agenda.InLesson;
import org.thalweg.ui.classroom.Agenda.Next;

class AgendaTest {
  private static final Question ASKED = SampleQuestions.asking(SampleQuestions.CHOICE);

  @Test
  void aQuestionGoesThroughItsStagesInTheirOrderAndThenNothingIsPlanned() {
    TestClass room = new TestClass(1).ask(ASKED);
    List<Stage> stages = new ArrayList<>();
    while (agenda(room, Optional.empty()).next() instanceof Next.ToStage to) {
      stages.add(to.stage());
      room.moveTo(to.stage());
    }
    assertEquals(List.of(Stage.WATCH, Stage.SAW, Stage.TALK, Stage.VOTE, Stage.REVEAL), stages);
    assertEquals(new Next.Nothing(), agenda(room, Optional.empty()).next());
  }

  @Test
  void aLessonGoesOnOnlyWhenItsQuestionIsRevealed() {
    PreparedLesson lesson = ShippedQuestions.lessons().getFirst();
    Optional<InLesson> first = Optional.of(new InLesson(lesson, 0));
    TestClass room = new TestClass(1).ask(ASKED);
    assertEquals(new Next.ToStage(1, Stage.WATCH), agenda(room, first).next());
    room.moveTo(Stage.REVEAL);
    assertEquals(new Next.ToPart(new InLesson(lesson, 1)), agenda(room, first).next());
    InLesson last = new InLesson(lesson, lesson.parts().size() - 1);
    assertEquals(new Next.Over(), agenda(room, Optional.of(last)).next());
  }

  /** Else the lesson would take them away before anybody has seen them. */
  @Test
  void aLessonShowsWhatEverybodyHasSentBeforeItGoesOn() {
    Optional<InLesson> first = Optional.of(new InLesson(ShippedQuestions.lessons().getFirst(), 0));
    TestClass room = new TestClass(1).ask(ASKED);
    assertEquals(new Next.ToStage(1, Stage.WATCH), agenda(room, first, OptionalInt.of(4)).next());
    room.moveTo(Stage.REVEAL);
    assertEquals(new Next.ToResults(4), agenda(room, first, OptionalInt.of(4)).next());
    assertEquals(new Next.Nothing(), agenda(room, Optional.empty(), OptionalInt.of(4)).next());
  }

  private static Agenda agenda(TestClass room, Optional<InLesson> lesson) {
    return agenda(room, lesson, OptionalInt.empty());
  }

  private static Agenda agenda(TestClass room, Optional<InLesson> lesson, OptionalInt unrevealed) {
    return new Agenda(room.state().rounds().current(), lesson, unrevealed);
  }
}
