package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the page's address true: whoever opens it sees the same. While something moves by itself it
 * follows once a second, as browsers refuse more.
 *
 * @param <C> the settings of the screen
 */
final class AddressBar<C> implements Panel<Object> {
  private static final long INTERVAL_NANOS = 1_000_000_000L;

  private final String path;
  private final AddressCodec<C> codec;
  private final Supplier<? extends @Nullable ScreenModel<C, ?>> model;
  private final LongSupplier nanos;
  private @Nullable Map<String, List<String>> shown;
  private long quietUntil;
  private Consumer<Map<String, List<String>>> listener = query -> {};

  /**
   * An address that has not been written yet.
   *
   * @param model what is on the screen; null before it is open
   * @param nanos a clock
   */
  AddressBar(
      String path,
      AddressCodec<C> codec,
      Supplier<? extends @Nullable ScreenModel<C, ?>> model,
      LongSupplier nanos) {
    this.path = path;
    this.codec = codec;
    this.model = model;
    this.nanos = nanos;
    this.quietUntil = nanos.getAsLong();
  }

  /** Tells the query whenever it is written. */
  void onWritten(Consumer<Map<String, List<String>>> newListener) {
    listener = newListener;
  }

  /** Writes the address again with the next snapshot, since somebody has opened another one. */
  void entered() {
    shown = null;
  }

  @Override
  public void show(Object snapshot) {
    ScreenModel<C, ?> present = model.get();
    if (present != null && !(present.isBusy() && shown != null && isQuiet())) {
      replace(codec.query(present.settings()));
    }
  }

  private boolean isQuiet() {
    return nanos.getAsLong() - quietUntil < 0;
  }

  private void replace(Map<String, List<String>> query) {
    if (!query.equals(shown)) {
      shown = query;
      quietUntil = nanos.getAsLong() + INTERVAL_NANOS;
      PageAddress.of(UI.getCurrent()).replaceScreen(path, query);
      listener.accept(query);
    }
  }
}
