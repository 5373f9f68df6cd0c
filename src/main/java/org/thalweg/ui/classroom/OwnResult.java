package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.OptionalInt;
import org.thalweg.classroom.question.Answer;
import org.thalweg.classroom.question.Ask;

/** What a student is shown in the end: both own answers against those of the class, and why. */
final class OwnResult extends Div {

  OwnResult(StudentQuestion asked, ClassRuns runs) {
    Ask ask = asked.question().ask();
    Ballot ballot = Ballot.of(ask, this);
    addClassName("own-result");
    last(asked).ifPresent(answer -> add(verdict(ask, ballot, answer)));
    asked
        .revealed()
        .ifPresent(round -> {
          add(
              new VoteBars(round)
                  .markOwn(line(ballot, asked.predicted()), line(ballot, asked.voted())));
          VoteMap.of(runs, round)
              .ifPresent(map -> add(map.markOwn(asked.predicted(), asked.voted())));
        });
    add(new Explanation(asked.question()));
  }

  private static Optional<Answer> last(StudentQuestion asked) {
    return asked.voted().or(asked::predicted);
  }

  private static OptionalInt line(Ballot ballot, Optional<Answer> answer) {
    return answer.stream().mapToInt(ballot::lineOf).filter(line -> line >= 0).findFirst();
  }

  private Paragraph verdict(Ask ask, Ballot ballot, Answer answer) {
    boolean right = ask.isRight(answer);
    String why = ballot.lines().get(Math.max(0, ballot.lineOf(answer))).why();
    String key =
        right
            ? why.isEmpty() ? "ask.verdict.right" : "ask.verdict.right.why"
            : why.isEmpty() ? "ask.verdict.wrong" : "ask.verdict.wrong.why";
    Paragraph verdict = new Paragraph(getTranslation(key, ballot.words(answer, this), why));
    verdict.addClassNames("question-verdict", right ? "good" : "bad");
    return verdict;
  }
}
