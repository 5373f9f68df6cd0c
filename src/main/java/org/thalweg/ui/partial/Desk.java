package org.thalweg.ui.partial;

import java.util.concurrent.Executor;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.MomentDesk;

/** The desk of the Partial derivatives screen. */
final class Desk extends MomentDesk<Workbench, Moment> {
  Desk(Executor executor, ContourMaps maps) {
    super(executor, workbench -> Moment.of(workbench.choices(), workbench.view(), maps));
  }
}
