package org.thalweg.ui.descend;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.LimitReachedException;

/**
 * Where the panels bring a learner's wishes and get back what to show: it carries a wish out on the
 * {@link Workbench}, hands a refusal on, computes the {@link Moment} outside the session lock and
 * gives it to every panel. At most one moment is under way; what happens meanwhile is shown by the
 * next one.
 */
final class Desk {
  private final Executor executor;
  private final Function<Scene, Moment> momentOf;
  private final List<Panel> panels = new ArrayList<>();
  private final AtomicBoolean underWay = new AtomicBoolean();
  private final AtomicBoolean outdated = new AtomicBoolean();
  private Consumer<Optional<RuntimeException>> outcomes = refusal -> {};
  private volatile @Nullable Workbench workbench;
  private volatile @Nullable UI ui;

  /**
   * A desk without a workbench: wishes are ignored until it is opened.
   *
   * @param executor computes moments
   * @param momentOf what a scene looks like at present
   */
  Desk(Executor executor, Function<Scene, Moment> momentOf) {
    this.executor = executor;
    this.momentOf = momentOf;
  }

  /** Shows every moment from now on to this panel. */
  void add(Panel panel) {
    panels.add(panel);
  }

  /** Tells after every wish why it was refused, if it was. */
  void onOutcome(Consumer<Optional<RuntimeException>> listener) {
    outcomes = listener;
  }

  /** Starts to work for a page; {@link #close()} ends it. */
  void open(Workbench newWorkbench, UI page) {
    workbench = newWorkbench;
    ui = page;
    refresh();
  }

  void close() {
    workbench = null;
    ui = null;
  }

  /** Carries out a wish and shows what came of it; a wish that can't be had changes nothing. */
  void wish(Consumer<Workbench> wish) {
    Workbench present = workbench;
    if (present == null) {
      return;
    }
    try {
      wish.accept(present);
      outcomes.accept(Optional.empty());
    } catch (IllegalArgumentException | LimitReachedException refusal) {
      outcomes.accept(Optional.of(refusal));
    }
    refresh();
  }

  /** The scene on the workbench, or null before the page is open. */
  @Nullable Scene scene() {
    Workbench present = workbench;
    return present == null ? null : present.scene();
  }

  /** Shows the present moment soon; any thread may ask. */
  void refresh() {
    outdated.set(true);
    if (underWay.compareAndSet(false, true)) {
      executor.execute(this::findMoment);
    }
  }

  private void findMoment() {
    outdated.set(false);
    Workbench present = workbench;
    UI page = ui;
    if (present == null || page == null) {
      underWay.set(false);
      return;
    }
    try {
      Moment moment = momentOf.apply(present.scene());
      page.access(() -> show(moment));
    } catch (UIDetachedException gone) {
      close();
      underWay.set(false);
    }
  }

  private void show(Moment moment) {
    try {
      panels.forEach(panel -> panel.show(moment));
    } finally {
      underWay.set(false);
      if (outdated.get()) {
        refresh();
      }
    }
  }
}
