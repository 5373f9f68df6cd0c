package org.thalweg.ui.partial;

import java.util.concurrent.Executor;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.MomentDesk;

/** The loop of the Partial derivatives screen. */
final class Desk extends MomentDesk<Model, Snapshot> {
  Desk(Executor executor, ContourMaps maps) {
    super(executor, model -> Snapshot.of(model.settings(), model.view(), maps));
  }
}
