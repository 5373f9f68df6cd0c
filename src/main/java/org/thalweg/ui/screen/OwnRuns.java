package org.thalweg.ui.screen;

import java.util.List;
import java.util.Map;
import org.thalweg.lesson.Screen;

/**
 * Reads how far one person's run has come from the address of a screen. A screen with runs that a
 * teacher may look at, while everybody explores, brings one.
 */
public interface OwnRuns {

  /** The screen whose addresses it reads. */
  Screen screen();

  /**
   * The run that an address stands for, as far as it has come. Called outside the session lock.
   *
   * @param query the parameters of the address
   * @throws IllegalArgumentException when it can't be read, or no run starts there
   */
  OwnRun run(Map<String, List<String>> query);
}
