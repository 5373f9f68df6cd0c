package org.thalweg.ui.screen;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thalweg.live.LimitReachedException;

/** Opens what is left of an address that can't be opened as a whole. */
final class FirstToOpen {

  private FirstToOpen() {}

  /**
   * Opens the first of some settings that can be opened, or a fresh start.
   *
   * @return why nothing can be opened at the moment, if so
   */
  static <C> Optional<LimitReachedException> of(
      List<C> candidates, C fresh, Consumer<? super C> open) {
    try {
      for (C candidate : candidates) {
        if (isOpened(candidate, open)) {
          return Optional.empty();
        }
      }
      open.accept(fresh);
      return Optional.empty();
    } catch (LimitReachedException full) {
      return Optional.of(full);
    }
  }

  private static <C> boolean isOpened(C candidate, Consumer<? super C> open) {
    try {
      open.accept(candidate);
      return true;
    } catch (IllegalArgumentException refusal) {
      return false;
    }
  }
}
