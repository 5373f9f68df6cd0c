package org.thalweg.ui.network.state;

import java.util.function.Supplier;

/**
 * Makes the snapshots of one page, and knows what of it is looked at: what nobody sees is not
 * computed. Thread-safe.
 */
final class Snapshots {
  private final Valleys valleys = new Valleys();
  private volatile boolean edgeShown;

  /** Whether the edge of stability is on the screen. */
  void watchEdge(boolean shown) {
    edgeShown = shown;
  }

  /** What there is to see now. */
  Snapshot of(Supplier<State> now) {
    return Snapshot.of(now.get(), valleys, edgeShown);
  }
}
