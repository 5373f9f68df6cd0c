package org.thalweg.ui.derivative;

import java.util.concurrent.Executor;
import org.thalweg.ui.part.MomentDesk;

/** The loop of the Derivative screen. */
final class Desk extends MomentDesk<Model, Snapshot> {

  /** A loop without a model: wishes are ignored until it is opened. */
  Desk(Executor executor) {
    super(executor, Snapshot::of);
  }
}
