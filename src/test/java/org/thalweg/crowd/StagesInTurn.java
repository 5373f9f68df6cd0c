package org.thalweg.crowd;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.classroom.Command;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.Credential;
import org.thalweg.classroom.QuestionCommand;
import org.thalweg.classroom.Rooms;
import org.thalweg.classroom.question.Question;
import org.thalweg.classroom.question.Stage;

/**
 * A teacher who presses "next" without end: one question is asked again and again, and goes through
 * its stages each time.
 */
final class StagesInTurn {

  /** One "next": when it was pressed, and when the room had it, in nanoseconds. */
  record Next(long pressed, long stored) {}

  private final Rooms rooms;
  private final CrowdLesson lesson;
  private final Question question;
  private final List<Next> all = new ArrayList<>();

  StagesInTurn(Rooms rooms, CrowdLesson lesson, Question question) {
    this.rooms = rooms;
    this.lesson = lesson;
    this.question = question;
  }

  /** Presses it once. */
  void press() {
    int stage = all.size() % Stage.values().length;
    int round = all.size() / Stage.values().length + 1;
    Command command =
        stage == 0
            ? new QuestionCommand.Asked(CommandId.random(), round, question)
            : new QuestionCommand.StageMoved(CommandId.random(), round, Stage.values()[stage]);
    long pressed = System.nanoTime();
    Rooms.Appended appended =
        rooms.append(lesson.room(), new Credential.Teacher(lesson.secret()), command);
    if (!(appended instanceof Rooms.Appended.Stored)) {
      throw new IllegalStateException(command + ": " + appended);
    }
    all.add(new Next(pressed, System.nanoTime()));
  }

  /** All of them; nobody presses any more. */
  List<Next> pressed() {
    return List.copyOf(all);
  }
}
