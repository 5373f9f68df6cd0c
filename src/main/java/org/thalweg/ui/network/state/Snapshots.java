package org.thalweg.ui.network.state;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * Makes the snapshots of one page, and knows what of it is looked at: what nobody sees is not
 * computed. Thread-safe.
 */
final class Snapshots {
  /** So often it begins anew for somebody who goes on and on; the next one is made to its end. */
  private static final int RESTARTS = 4;

  private final Valleys valleys;
  private volatile boolean edgeShown;

  Snapshots(Valleys valleys) {
    this.valleys = valleys;
  }

  /** Whether the edge of stability is on the screen. */
  void watchEdge(boolean shown) {
    edgeShown = shown;
  }

  /** What there is to see now. When the state needs another valley meanwhile, that one is drawn. */
  Snapshot of(Supplier<State> now) {
    for (int restart = 0; restart < RESTARTS; restart++) {
      try {
        return Snapshot.of(
            now.get(),
            valleys,
            edgeShown,
            (state, descent) -> Valleys.isSuperseded(state, descent, now.get()));
      } catch (CancellationException superseded) {
        // what it was drawn for is over
      }
    }
    return Snapshot.of(now.get(), valleys, edgeShown, (state, descent) -> false);
  }
}
