package org.thalweg.ui.part;

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
 * Where the panels of a screen bring a learner's wishes and get back what to show: it carries a
 * wish out on the model, hands a refusal on, computes the snapshot outside the session lock and
 * gives it to every panel. At most one snapshot is under way; what happens meanwhile is shown by
 * the next one.
 *
 * @param <W> the model: what happens on the screen, without components
 * @param <M> a snapshot: everything that the panels show
 */
public class MomentDesk<W, M> {
  private final Executor executor;
  private final Function<W, M> snapshotOf;
  private final List<MomentPanel<? super M>> panels = new ArrayList<>();
  private final AtomicBoolean underWay = new AtomicBoolean();
  private final AtomicBoolean outdated = new AtomicBoolean();
  private Consumer<Optional<RuntimeException>> outcomes = refusal -> {};
  private volatile @Nullable W model;
  private volatile @Nullable UI ui;

  /**
   * A desk without a model: wishes are ignored until it is opened.
   *
   * @param executor computes moments
   * @param snapshotOf what a model looks like at present
   */
  public MomentDesk(Executor executor, Function<W, M> snapshotOf) {
    this.executor = executor;
    this.snapshotOf = snapshotOf;
  }

  /** Shows every snapshot from now on to this panel. */
  public void add(MomentPanel<? super M> panel) {
    panels.add(panel);
  }

  /** Tells after every wish why it was refused, if it was. */
  public void onOutcome(Consumer<Optional<RuntimeException>> listener) {
    outcomes = listener;
  }

  /** Starts to work for a page; {@link #close()} ends it. */
  public void open(W newWorkbench, UI page) {
    model = newWorkbench;
    ui = page;
    refresh();
  }

  public void close() {
    model = null;
    ui = null;
  }

  /** Carries out a wish and shows what came of it; a wish that can't be had changes nothing. */
  public void act(Consumer<W> wish) {
    carryOut(wish, () -> outcomes.accept(Optional.empty()));
  }

  /**
   * Carries out what nobody wished, as a layout does it; what was said about a wish still holds.
   */
  public void adapt(Consumer<W> change) {
    carryOut(change, () -> {});
  }

  private void carryOut(Consumer<W> wish, Runnable done) {
    W present = model;
    if (present == null) {
      return;
    }
    try {
      wish.accept(present);
      done.run();
    } catch (IllegalArgumentException | LimitReachedException refusal) {
      outcomes.accept(Optional.of(refusal));
    }
    refresh();
  }

  /** What happens on the screen, or null before the page is open. */
  public @Nullable W model() {
    return model;
  }

  /** Shows the present snapshot soon; any thread may ask. */
  public void refresh() {
    outdated.set(true);
    if (underWay.compareAndSet(false, true)) {
      executor.execute(this::findMoment);
    }
  }

  private void findMoment() {
    outdated.set(false);
    W present = model;
    UI page = ui;
    if (present == null || page == null) {
      underWay.set(false);
      return;
    }
    try {
      M snapshot = snapshotOf.apply(present);
      page.access(() -> show(snapshot));
    } catch (UIDetachedException gone) {
      close();
      underWay.set(false);
    } catch (RuntimeException | Error failed) {
      underWay.set(false);
      throw failed;
    }
  }

  private void show(M snapshot) {
    try {
      panels.forEach(panel -> panel.show(snapshot));
    } finally {
      underWay.set(false);
      if (outdated.get()) {
        refresh();
      }
    }
  }
}
