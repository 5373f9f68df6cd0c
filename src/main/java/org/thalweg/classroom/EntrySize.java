package org.thalweg.classroom;

import java.util.Optional;
import org.thalweg.classroom.Exploration.Projection;

/**
 * How much memory an entry of a log takes, in entries of the usual size, some 250 bytes. Only
 * commands with a text, a question or learning rates of a run are larger.
 */
final class EntrySize {
  private static final int USUAL = 250;

  /** A learning rate with its step, in a map. */
  private static final int RATE = 80;

  /** A number in a sorted set. */
  private static final int SEAT = 60;

  private EntrySize() {}

  static int of(Command command) {
    int characters =
        switch (command) {
          case RunCommand.Showed showed ->
              showed.scene().query().length()
                  + RATE * showed.runs().stream().mapToInt(run -> run.rates().size()).sum();
          case QuestionCommand.Asked asked -> asked.question().toString().length();
          case ActivityCommand.Explored own -> own.shown().query().length();
          case ActivityCommand.Projected put -> length(put.run().flatMap(Projection::before));
          case RoomCommand other -> 0;
          case SeatCommand.PlacesFreed freed -> SEAT * freed.seats().size();
          case SeatCommand other -> 0;
          case RunCommand other -> 0;
          case QuestionCommand other -> 0;
          case ActivityCommand.ActivitySet set -> length(set.start());
          case ActivityCommand.FreeExploration free -> length(free.start());
          case ActivityCommand other -> 0;
        };
    return 1 + characters / USUAL;
  }

  private static int length(Optional<Scene> scene) {
    return scene.map(shown -> shown.query().length()).orElse(0);
  }
}
