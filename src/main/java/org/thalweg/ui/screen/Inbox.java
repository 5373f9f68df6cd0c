package org.thalweg.ui.screen;

import com.vaadin.flow.server.Command;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What others give to a page: it is shown inside the session lock, and of several that came
 * meanwhile only the last. Any thread may put.
 *
 * @param <T> what is given
 */
public final class Inbox<T> {
  private final AtomicReference<@Nullable T> last = new AtomicReference<>();
  private final Consumer<Command> inPage;
  private final Consumer<T> show;

  /**
   * An empty one.
   *
   * @param inPage does something inside the session lock of the page
   * @param show is called there
   */
  public Inbox(Consumer<Command> inPage, Consumer<T> show) {
    this.inPage = inPage;
    this.show = show;
  }

  /** Has this shown soon. */
  public void put(T value) {
    if (last.getAndSet(value) == null) {
      inPage.accept(this::open);
    }
  }

  private void open() {
    T newest = last.getAndSet(null);
    if (newest != null) {
      show.accept(newest);
    }
  }

  /** Forgets what has not been shown. */
  public void clear() {
    last.set(null);
  }
}
