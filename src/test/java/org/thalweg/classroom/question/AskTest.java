package org.thalweg.classroom.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.SampleQuestions;
import org.thalweg.classroom.game.Behaviour;

class AskTest {
  private static final Answer.Place PLACE = new Answer.Place(3, 2);

  @Test
  void takesOnlyItsOwnKindOfAnswer() {
    List<Ask> all =
        List.of(
            SampleQuestions.CHOICE,
            new Ask.Rate(0.1, 0.2),
            new Ask.Next(Behaviour.HOP),
            new Ask.EndPoint(3, 2, 0.5));
    List<Answer> answers =
        List.of(
            new Answer.Option(1), new Answer.Rate(0.15), new Answer.Doing(Behaviour.HOP), PLACE);
    for (int ask = 0; ask < all.size(); ask++) {
      for (int answer = 0; answer < answers.size(); answer++) {
        assertEquals(ask == answer, all.get(ask).takes(answers.get(answer)));
        assertEquals(ask == answer, all.get(ask).isRight(answers.get(answer)));
      }
    }
  }

  @Test
  void aRateIsRightFromOneEndOfTheRangeToTheOther() {
    Ask ask = new Ask.Rate(0.1, 0.2);
    assertTrue(ask.isRight(new Answer.Rate(0.1)) && ask.isRight(new Answer.Rate(0.2)));
    assertFalse(ask.isRight(new Answer.Rate(0.0999)) || ask.isRight(new Answer.Rate(0.2001)));
    assertTrue(ask.takes(new Answer.Rate(5)));
    for (double none : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertFalse(ask.takes(new Answer.Rate(none)));
    }
  }

  @Test
  void aPointIsRightWithinItsDistanceInEveryDirection() {
    for (Ask ask : List.of(new Ask.EndPoint(3, 2, 0.5), new Ask.NextPoint(3, 2, 0.5))) {
      assertTrue(ask.isRight(new Answer.Place(3.3, 2.4)), "0.5 away");
      assertFalse(ask.isRight(new Answer.Place(3.4, 2.4)), "0.57 away");
      assertTrue(ask.takes(new Answer.Place(-40, 1e9)));
      assertFalse(ask.takes(new Answer.Place(Double.NaN, 0)));
      assertFalse(ask.takes(new Answer.Place(0, Double.NEGATIVE_INFINITY)));
    }
  }

  @Test
  void noQuestionIsMadeThatHasNoRightAnswer() {
    assertThrows(IllegalArgumentException.class, () -> new Ask.Rate(0.2, 0.1));
    assertThrows(IllegalArgumentException.class, () -> new Ask.Rate(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new Ask.EndPoint(0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Ask.NextPoint(0, Double.NaN, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ask.Choice(SampleQuestions.CHOICE.options().subList(0, 1)));
    var wrong = SampleQuestions.CHOICE.options().getFirst();
    assertThrows(IllegalArgumentException.class, () -> new Ask.Choice(List.of(wrong, wrong)));
  }
}
