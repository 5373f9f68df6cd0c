package org.thalweg.ui.descend;

import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.ui.part.MomentDesk;

/** The desk of the Descend screen: its workbench is read by its scene. */
final class Desk extends MomentDesk<Workbench, Moment> {

  /**
   * A desk without a workbench: wishes are ignored until it is opened.
   *
   * @param executor computes moments
   * @param momentOf what a scene looks like at present
   */
  Desk(Executor executor, Function<Scene, Moment> momentOf) {
    super(executor, workbench -> momentOf.apply(workbench.scene()));
  }

  /** The scene on the workbench, or null before the page is open. */
  @Nullable Scene scene() {
    Workbench present = workbench();
    return present == null ? null : present.scene();
  }
}
