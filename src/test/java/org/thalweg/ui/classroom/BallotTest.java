package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class BallotTest extends BrowserlessTest {

  /**
   * Every answer that is taken belongs to one line, which is a right one for right answers only.
   */
  @Test
  void everyAnswerIsCountedOnceWhereItBelongs() {
    Random random = new Random(11);
    List<Ask> asks =
        List.of(
            SampleQuestions.CHOICE,
            new Ask.Rate(0.45, 0.55),
            new Ask.EndPoint(1, -1, 0.5),
            new Ask.NextPoint(0, 2, 1),
            new Ask.Next(Behaviour.HOP));
    for (Ask ask : asks) {
      Ballot ballot = Ballot.of(ask, new Div());
      List<Answer> answers = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        Answer answer = answer(ask, random);
        answers.add(answer);
        Ballot.Line line = ballot.lines().get(ballot.lineOf(answer));
        assertEquals(ask.isRight(answer), line.right(), ask + " " + answer);
      }
      List<Integer> counts = ballot.counts(answers);
      assertEquals(400, counts.stream().mapToInt(Integer::intValue).sum(), ask.toString());
      assertEquals(1, ballot.lines().stream().filter(Ballot.Line::right).count());
    }
  }

  @Test
  void theEndsOfARangeAreInIt() {
    Ballot ballot = Ballot.of(new Ask.Rate(0.45, 0.55), new Div());
    assertEquals(
        List.of(0, 1, 1, 2),
        List.of(0.4499, 0.45, 0.55, 0.5501).stream()
            .map(rate -> ballot.lineOf(new Answer.Rate(rate)))
            .toList());
    assertEquals("From 0.45 to 0.55", ballot.lines().get(1).text());
  }

  @Test
  void whatIsNoAnswerToItBelongsNowhere() {
    Ballot ballot = Ballot.of(SampleQuestions.CHOICE, new Div());
    assertEquals(-1, ballot.lineOf(new Answer.Rate(1)));
    assertEquals(-1, ballot.lineOf(new Answer.Option(3)));
  }

  private static Answer answer(Ask ask, Random random) {
    return switch (ask) {
      case Ask.Choice choice -> new Answer.Option(random.nextInt(choice.options().size()));
      case Ask.Rate rate -> new Answer.Rate(0.3 + 0.4 * random.nextDouble());
      case Ask.EndPoint end -> place(random);
      case Ask.NextPoint next -> place(random);
      case Ask.Next next -> new Answer.Doing(Behaviour.values()[random.nextInt(5)]);
    };
  }

  private static Answer place(Random random) {
    return new Answer.Place(3 * random.nextDouble() - 1, 4 * random.nextDouble() - 2);
  }
}
