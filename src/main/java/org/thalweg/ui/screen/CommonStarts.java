package org.thalweg.ui.screen;

import java.util.List;
import java.util.Map;

/**
 * Reads what the descents of a class start with from the address of a screen. A screen on whose
 * surface everybody may try a learning rate of their own brings one.
 */
public interface CommonStarts extends OwnRuns {

  /**
   * The start that an address stands for. Called outside the session lock.
   *
   * @param query the parameters of the address
   * @throws IllegalArgumentException when it can't be read, or no descent starts there
   */
  CommonStart read(Map<String, List<String>> query);

  @Override
  OwnRun.OnSurface run(Map<String, List<String>> query);
}
