package org.thalweg.ui.screen;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * The facts of a screen, read off each of its snapshots: a panel without a picture.
 *
 * @param <S> a snapshot of the screen
 */
public final class FactsPanel<S> implements Panel<S> {
  private final Function<? super S, Map<String, Double>> factsOf;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Map<String, Double> now = Map.of();

  /** No facts, until the first snapshot is shown. */
  public FactsPanel(Function<? super S, Map<String, Double>> factsOf) {
    this.factsOf = factsOf;
  }

  @Override
  public void show(S snapshot) {
    Map<String, Double> facts = Map.copyOf(factsOf.apply(snapshot));
    if (!facts.equals(now)) {
      now = facts;
      listeners.forEach(Runnable::run);
    }
  }

  /** The facts of the last snapshot shown; empty before the first. */
  public Map<String, Double> now() {
    return now;
  }

  /** Tells whenever a fact has changed; the registration ends it. */
  public Registration onChanged(Runnable listener) {
    return Registration.addAndRemove(listeners, listener);
  }
}
