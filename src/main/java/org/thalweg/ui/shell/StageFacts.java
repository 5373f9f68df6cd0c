package org.thalweg.ui.shell;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.thalweg.ui.part.MomentPanel;

/**
 * The facts of a screen, read off each of its moments: a panel without a picture.
 *
 * @param <M> a moment of the screen
 */
public final class StageFacts<M> implements MomentPanel<M> {
  private final Function<? super M, Map<String, Double>> factsOf;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Map<String, Double> now = Map.of();

  /** No facts, until the first moment is shown. */
  public StageFacts(Function<? super M, Map<String, Double>> factsOf) {
    this.factsOf = factsOf;
  }

  @Override
  public void show(M moment) {
    Map<String, Double> facts = Map.copyOf(factsOf.apply(moment));
    if (!facts.equals(now)) {
      now = facts;
      listeners.forEach(Runnable::run);
    }
  }

  /** The facts of the last moment shown; empty before the first. */
  public Map<String, Double> now() {
    return now;
  }

  /** Tells whenever a fact has changed; the registration ends it. */
  public Registration onChanged(Runnable listener) {
    return Registration.addAndRemove(listeners, listener);
  }
}
