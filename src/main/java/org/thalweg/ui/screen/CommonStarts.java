package org.thalweg.ui.screen;

import java.util.List;
import java.util.Map;
import org.thalweg.lesson.Screen;

/**
 * Reads what the descents of a class start with from the address of a screen. A screen on whose
 * surface everybody may try a learning rate of their own brings one.
 */
public interface CommonStarts {

  /** The screen whose addresses it reads. */
  Screen screen();

  /**
   * The start that an address stands for. Called outside the session lock.
   *
   * @param query the parameters of the address
   * @throws IllegalArgumentException when it can't be read, or no descent starts there
   */
  CommonStart read(Map<String, List<String>> query);

  /**
   * The run that an address stands for, as far as it has come. Called outside the session lock.
   *
   * @param query the parameters of the address
   * @throws IllegalArgumentException when it can't be read, or no descent starts there
   */
  OwnRun run(Map<String, List<String>> query);
}
