package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.ui.part.SessionLock;

/**
 * Shows what is computed elsewhere when it is there, if it is still wanted then: what is asked for
 * last counts.
 *
 * @param <T> what is computed
 */
final class Later<T> {
  private final Component host;
  private final Consumer<T> show;
  private final Runnable failed;
  private @Nullable CompletableFuture<T> wanted;

  /**
   * Nothing is wanted yet.
   *
   * @param host on whose page it is shown
   * @param show shows it, inside the session lock
   * @param failed says that it can't be had
   */
  Later(Component host, Consumer<T> show, Runnable failed) {
    this.host = host;
    this.show = show;
    this.failed = failed;
  }

  /** Shows this soon. Asking for the same again changes nothing. */
  void want(CompletableFuture<T> result) {
    UI page = host.getUI().orElse(null);
    if (!result.equals(wanted) && page != null) {
      wanted = result;
      result.whenComplete((value, failure) -> SessionLock.enter(page, () -> finish(result, value)));
    }
  }

  /** Nothing is wanted any more. */
  void forget() {
    wanted = null;
  }

  private void finish(CompletableFuture<T> result, @Nullable T value) {
    if (result.equals(wanted)) {
      if (value == null) {
        failed.run();
      } else {
        show.accept(value);
      }
    }
  }
}
