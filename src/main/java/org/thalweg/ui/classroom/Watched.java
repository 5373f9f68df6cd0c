package org.thalweg.ui.classroom;

import java.util.Optional;
import java.util.function.Supplier;
import org.thalweg.classroom.Round;
import org.thalweg.classroom.Showing;
import org.thalweg.classroom.question.Stage;

/**
 * Whether a class that watches what its teacher shows has been shown anything yet, as far as one
 * page knows: a page that was not there when the class began to watch objects to nothing.
 */
final class Watched {
  private int round;
  private Stage stage = Stage.REVEAL;
  private Optional<Picture> atFirst = Optional.empty();

  /**
   * What a class looks at.
   *
   * @param showing the number of it in the room's log
   * @param order how often the log has told of it: a needle that was turned once around points
   *     where it did, and has been seen all the same
   */
  record Picture(Shown screen, int showing, long order) {

    static Picture of(Shown screen, Showing logged) {
      return new Picture(screen, logged.number(), logged.order());
    }
  }

  /** The room is here now, and its screen shows this. */
  void see(Optional<Round> now, Supplier<Optional<Picture>> screen) {
    int number = now.map(Round::number).orElse(0);
    Stage next = now.map(Round::stage).orElse(Stage.REVEAL);
    boolean begins = number == round && stage == Stage.PREDICT && next == Stage.WATCH;
    if (begins && now.orElseThrow().question().isShownByHand()) {
      atFirst = screen.get();
    } else if (number != round || next != stage) {
      atFirst = Optional.empty();
    }
    round = number;
    stage = next;
  }

  /** Whether nothing has changed on the screen; once objected to, it is let pass. */
  boolean objects(Optional<Picture> now) {
    boolean nothing = atFirst.isPresent() && atFirst.equals(now);
    atFirst = Optional.empty();
    return nothing;
  }
}
