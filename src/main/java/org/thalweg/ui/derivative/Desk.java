package org.thalweg.ui.derivative;

import java.util.concurrent.Executor;
import org.thalweg.ui.part.MomentDesk;

/** The desk of the Derivative screen. */
final class Desk extends MomentDesk<Workbench, Moment> {

  /** A desk without a workbench: wishes are ignored until it is opened. */
  Desk(Executor executor) {
    super(executor, Moment::of);
  }
}
