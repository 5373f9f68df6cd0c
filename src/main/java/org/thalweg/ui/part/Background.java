package org.thalweg.ui.part;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where a part of a screen has something slow computed, outside the session lock. */
public interface Background {

  /**
   * Computes something and gives it back inside the session lock. Of several that are under way
   * only the one that was asked for last comes back, so that typing overtakes itself.
   *
   * @param work what to compute
   * @param done takes the result
   * @param refused takes the reason when there is none
   */
  <T> void prepare(Supplier<T> work, Consumer<T> done, Consumer<IllegalArgumentException> refused);

  /** Says on the screen why something can't be had. */
  void refuse(IllegalArgumentException reason);
}
