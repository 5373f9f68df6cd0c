package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.question.Answer;

class AnswerTextTest {
  static Stream<Answer> answers() {
    Stream<Answer> others =
        Stream.of(
            new Answer.Option(4),
            new Answer.Rate(1e-7),
            new Answer.Rate(0.1 + 0.2),
            new Answer.Place(-9.6, 1.0 / 3));
    return Stream.concat(others, Stream.of(Behaviour.values()).map(Answer.Doing::new));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void comesBackToTheLastDigit(Answer answer) {
    assertEquals(Optional.of(answer), AnswerText.read(AnswerText.of(answer)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "option",
        "option:",
        "option:x",
        "option:1e9",
        "rate:",
        "place:1",
        "place:1,",
        "place:1,2,3",
        "doing:sleep",
        "seat:1",
        ":1"
      })
  void anythingElseIsNoAnswer(String text) {
    assertEquals(Optional.empty(), AnswerText.read(text));
  }
}
