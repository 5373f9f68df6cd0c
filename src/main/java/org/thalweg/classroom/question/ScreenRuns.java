package org.thalweg.classroom.question;

import java.util.Optional;
import org.thalweg.classroom.game.RunToCome;
import org.thalweg.lesson.ScreenAddress;

/** Finds the run that a screen begins with. */
@FunctionalInterface
public interface ScreenRuns {

  /**
   * The run at an address; empty on a screen that has no runs on a surface.
   *
   * @throws IllegalArgumentException with a sentence for the author, when the address can't be
   *     opened
   */
  Optional<RunToCome> at(ScreenAddress screen);

  /**
   * Whether something runs by itself at an address, on a surface or elsewhere.
   *
   * @throws IllegalArgumentException with a sentence for the author, when the address can't be
   *     opened
   */
  default boolean hasRun(ScreenAddress screen) {
    return at(screen).isPresent();
  }
}
