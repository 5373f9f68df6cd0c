package org.thalweg.ui.screen;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final EarlyWishes<M> early = new EarlyWishes<>();
  private final Inbox<S> inbox;
  private @Nullable SharedScreen<?, M, S> shared;
  private boolean following;
  private volatile @Nullable UI page;
  private volatile @Nullable ShownModel<M, S> shown;

  /**
   * A loop without a page: wishes are ignored until it has one, and wait there for its model.
   *
   * @param executor computes snapshots and what is prepared
   */
  public UpdateLoop(Executor executor) {
    this.executor = executor;
    preparations = new Preparations(executor);
    inbox = new Inbox<>(this::inPage, this::tell);
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
      begin(model, now);
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
    shown = null;
    if (teaches && now != null) {
      begin(screen.model(), now);
    }
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
    early.take();
    inbox.clear();
    preparations.forget();
  }

  /** The model that is shown; null before it has been opened. */
  public @Nullable M model() {
    ShownModel<M, S> now = shown;
    return now == null ? null : now.model;
  }

  /** A model is about to be opened: what was wished before is not meant for it. */
  void expect() {
    early.take();
  }

  /**
   * Carries out a person's wish, says what became of it, and shows it. A wish that can't be had
   * changes nothing. While the first model is on its way the wish waits for it; no sentence goes
   * away then that nobody has read yet.
   */
  public void act(Consumer<M> wish) {
    Consumer<M> whole = wished.andThen(wish).andThen(fulfilled);
    if (isRefused()) {
      return;
    }
    if (shown == null && page != null) {
      early.add(whole);
    } else {
      carryOut(whole, () -> outcomes.accept(Optional.empty()));
    }
  }

  /** Brings back what was before a person's wish, or after it: that is no wish to take back. */
  void bringBack(Consumer<M> change) {
    if (!isRefused()) {
      carryOut(change, () -> {});
    }
  }

  /** Whether nobody can wish anything here, which is said then. */
  private boolean isRefused() {
    boolean elsewhere = shared != null && shared.isClosed();
    if (following || elsewhere) {
      refuse(new RefusedException(following ? "room.following" : "room.elsewhere"));
    }
    return following || elsewhere;
  }

  /** Carries out what layout or the clock asks for: what was said about a wish still holds. */
  public void adapt(Consumer<M> change) {
    if (!following && (shared == null || shared.isLedBy(this))) {
      carryOut(change, () -> {});
    }
  }

  /**
   * What a control shall stand at: what the model has by now, since a snapshot may be older than
   * the hand that moves the control; where somebody else's is followed, what the snapshot has.
   */
  public <T> T now(Function<M, T> present, T shown) {
    M model = model();
    return model == null ? shown : present.apply(model);
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
    ShownModel<M, S> now = shown;
    if (shared != null) {
      if (!following) {
        shared.changed();
      }
    } else if (now != null) {
      now.ask();
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

  private void begin(M model, UI now) {
    shown = new ShownModel<>(model, now, executor, one -> one == shown, this::tell);
    early.take().forEach(wish -> carryOut(wish, () -> {}));
  }

  private void tell(S snapshot) {
    panels.forEach(panel -> panel.show(snapshot));
  }
}
