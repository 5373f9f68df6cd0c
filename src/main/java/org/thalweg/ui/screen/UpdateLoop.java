package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.Subscription;
import org.thalweg.ui.part.Background;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.part.SessionLock;

/**
 * The loop between a person and a screen: a wish is carried out on the model, a refusal is handed
 * on, the snapshot is computed outside the session lock and given to every panel. At most one
 * snapshot is under way; what happens meanwhile is shown by the next one.
 *
 * @param <M> the model: what happens on the screen, without components
 * @param <S> a snapshot: everything that the panels show
 */
public final class UpdateLoop<M extends ScreenModel<?, S>, S> implements Background {
  private final Executor executor;
  private final List<Panel<? super S>> panels = new ArrayList<>();
  private final Preparations preparations;
  private Consumer<Optional<RuntimeException>> outcomes = refusal -> {};
  private Consumer<M> wished = model -> {};
  private Consumer<M> fulfilled = model -> {};
  private Runnable carriedOut = () -> {};
  private final Inbox<S> inbox;
  private @Nullable SharedScreen<?, M, S> shared;
  private boolean following;
  private volatile @Nullable UI page;
  private volatile @Nullable Shown<M> shown;

  /** A model on a page, and how many refreshes were asked for and not answered yet. */
  private static final class Shown<M> {
    final M model;
    final UI page;
    final AtomicInteger asked = new AtomicInteger();

    Shown(M model, UI page) {
      this.model = model;
      this.page = page;
    }
  }

  /**
   * A loop without a page: wishes are ignored until it has one, and a model.
   *
   * @param executor computes snapshots and what is prepared
   */
  public UpdateLoop(Executor executor) {
    this.executor = executor;
    preparations = new Preparations(executor);
    inbox = new Inbox<>(this::inPage, snapshot -> panels.forEach(panel -> panel.show(snapshot)));
  }

  /** Gives every snapshot from now on to this panel. */
  public void add(Panel<? super S> panel) {
    panels.add(panel);
  }

  void onWish(Consumer<M> before, Consumer<M> after) {
    wished = before;
    fulfilled = after;
  }

  void onOutcome(Consumer<Optional<RuntimeException>> listener) {
    outcomes = listener;
  }

  /** Tells after every change that was carried out here, before it is shown. */
  void onCarriedOut(Runnable listener) {
    carriedOut = listener;
  }

  /** Begins to work for a page; {@link #detach()} ends it. */
  void attach(UI newPage) {
    page = newPage;
  }

  /** Does something inside the session lock of the page, if there is one; any thread may ask. */
  public void inPage(Command task) {
    UI now = page;
    if (now != null) {
      SessionLock.enter(now, task);
    }
  }

  /** Shows a model from now on. */
  void show(M model) {
    UI now = page;
    if (now != null) {
      shown = new Shown<>(model, now);
      refresh();
    }
  }

  /**
   * Shows from now on what a class looks at. Wishes are carried out there when the page teaches,
   * and refused when it follows. The subscription that gives the snapshots is the caller's.
   */
  Subscription share(SharedScreen<?, M, S> screen, boolean teaches) {
    UI now = page;
    shared = screen;
    following = !teaches;
    shown = teaches && now != null ? new Shown<>(screen.model(), now) : null;
    return screen.follow(inbox::put, teaches);
  }

  /** Whether it shows what somebody else decides: then no clock of this page moves anything. */
  public boolean isFollowing() {
    return following;
  }

  /** Ends the work for the page; what is under way comes to nothing. */
  void detach() {
    if (shared != null) {
      shared.left(this);
    }
    page = null;
    shown = null;
    shared = null;
    following = false;
    inbox.clear();
    preparations.forget();
  }

  /** The model that is shown; null before it has been opened. */
  public @Nullable M model() {
    Shown<M> now = shown;
    return now == null ? null : now.model;
  }

  /**
   * Carries out a person's wish, says what became of it, and shows it. A wish that can't be had
   * changes nothing.
   */
  public void act(Consumer<M> wish) {
    if (following || shared != null && shared.isClosed()) {
      outcomes.accept(
          Optional.of(new RefusedException(following ? "room.following" : "room.elsewhere")));
      return;
    }
    carryOut(wished.andThen(wish).andThen(fulfilled), () -> outcomes.accept(Optional.empty()));
  }

  /** Carries out what layout or the clock asks for: what was said about a wish still holds. */
  public void adapt(Consumer<M> change) {
    if (!following && (shared == null || shared.isLedBy(this))) {
      carryOut(change, () -> {});
    }
  }

  /** Looks something up in the model, changing nothing; also where somebody else's is followed. */
  public void read(Consumer<M> look) {
    M model = shared == null ? model() : shared.model();
    if (model != null) {
      look.accept(model);
    }
  }

  @Override
  public <T> void prepare(
      Supplier<T> work, Consumer<T> done, Consumer<IllegalArgumentException> refused) {
    UI now = page;
    if (now != null) {
      preparations.begin(work, done, refused, task -> SessionLock.enter(now, task));
    }
  }

  @Override
  public void refuse(IllegalArgumentException reason) {
    outcomes.accept(Optional.of(reason));
  }

  /** Shows soon what there is to see now; any thread may ask. */
  public void refresh() {
    Shown<M> now = shown;
    if (shared != null) {
      if (!following) {
        shared.changed();
      }
    } else if (now != null && now.asked.getAndIncrement() == 0) {
      executor.execute(() -> find(now));
    }
  }

  private void carryOut(Consumer<M> wish, Runnable done) {
    M model = model();
    if (model == null) {
      return;
    }
    try {
      if (shared == null) {
        wish.accept(model);
      } else {
        shared.carryOut(() -> wish.accept(model));
      }
      done.run();
    } catch (IllegalArgumentException | LimitReachedException refusal) {
      outcomes.accept(Optional.of(refusal));
    }
    carriedOut.run();
    refresh();
  }

  private void find(Shown<M> now) {
    int answered = now.asked.get();
    try {
      S snapshot = now.model.snapshot();
      SessionLock.enter(now.page, () -> show(now, snapshot, answered));
    } catch (RuntimeException | Error failed) {
      finished(now, answered);
      throw failed;
    }
  }

  private void show(Shown<M> now, S snapshot, int answered) {
    try {
      if (now == shown) {
        panels.forEach(panel -> panel.show(snapshot));
      }
    } finally {
      finished(now, answered);
    }
  }

  private void finished(Shown<M> now, int answered) {
    if (now.asked.addAndGet(-answered) > 0 && now == shown) {
      executor.execute(() -> find(now));
    }
  }
}
