package org.thalweg.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a person wishes on a page whose model is still on its way. The first of them are kept; more
 * than a person does in that time are not.
 */
final class EarlyWishes<M> {
  static final int MOST = 20;

  private final List<Consumer<M>> waiting = new ArrayList<>();

  void add(Consumer<M> wish) {
    if (waiting.size() < MOST) {
      waiting.add(wish);
    }
  }

  /** All of them in their order; none is left. */
  List<Consumer<M>> take() {
    List<Consumer<M>> all = List.copyOf(waiting);
    waiting.clear();
    return all;
  }
}
