package org.thalweg.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thalweg.classroom.question.Stage;

/**
 * All questions that a room was asked, the last of which is the present one until it is put away.
 *
 * @param all in their order, round 1 first
 * @param away whether the last one is seen no more
 */
public record Rounds(List<Round> all, boolean away) {
  private static final int MOST = 200;

  /** Copies the list. */
  public Rounds {
    all = List.copyOf(all);
  }

  static Rounds none() {
    return new Rounds(List.of(), true);
  }

  /** The question that is asked now, or was asked last and still stands before the class. */
  public Optional<Round> current() {
    return away ? Optional.empty() : Optional.of(all.getLast());
  }

  /** Those that are revealed or left behind: nobody answers them any more. */
  public List<Round> over() {
    boolean open = current().filter(round -> round.stage() != Stage.REVEAL).isPresent();
    return open ? all.subList(0, all.size() - 1) : all;
  }

  /** The last question is seen no more. */
  Rounds leftBehind() {
    return new Rounds(all, true);
  }

  /**
   * Without the answers of somebody who was sent out to what is still asked. What has been revealed
   * or left behind stays as the class has seen it.
   */
  Rounds without(int seat) {
    return over().size() == all.size() ? this : replaced(all.getLast().without(seat));
  }

  Rounds apply(QuestionCommand command) {
    return switch (command) {
      case QuestionCommand.Asked asked -> ask(asked);
      case QuestionCommand.StageMoved moved ->
          replaced(present(moved.round()).moveTo(moved.stage()));
      case QuestionCommand.PutAway put -> {
        present(put.round());
        yield leftBehind();
      }
      case QuestionCommand.Answered answered ->
          replaced(
              present(answered.round())
                  .answer(answered.stage(), answered.seat(), answered.answer()));
    };
  }

  private Rounds ask(QuestionCommand.Asked asked) {
    RefusedException.unless(asked.round() > all.size(), Reason.LATE);
    RefusedException.unless(asked.round() == all.size() + 1, Reason.NO_SUCH_ROUND);
    RefusedException.unless(all.size() < MOST, Reason.TOO_MANY);
    List<Round> more = new ArrayList<>(all);
    more.add(Round.of(asked.round(), asked.question()));
    return new Rounds(more, false);
  }

  private Round present(int number) {
    RefusedException.unless(number == all.size() && !away, Reason.NO_SUCH_ROUND);
    return all.getLast();
  }

  private Rounds replaced(Round round) {
    List<Round> same = new ArrayList<>(all);
    same.set(same.size() - 1, round);
    return new Rounds(same, false);
  }
}
