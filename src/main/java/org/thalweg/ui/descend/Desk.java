package org.thalweg.ui.descend;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.ui.part.MomentDesk;

/** The loop of the Descend screen: its model is read by its state. */
final class Desk extends MomentDesk<Model, Snapshot> {

  /**
   * A loop without a model: wishes are ignored until it is opened.
   *
   * @param executor computes moments
   * @param snapshotOf what a state looks like at present
   */
  Desk(Executor executor, Function<State, Snapshot> snapshotOf) {
    super(executor, model -> snapshotOf.apply(model.state()));
  }

  /** The state on the model, or null before the page is open. */
  @Nullable State state() {
    Model present = model();
    return present == null ? null : present.state();
  }
}
