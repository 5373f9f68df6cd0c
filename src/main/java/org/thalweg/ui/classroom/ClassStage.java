package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.thalweg.live.LimitReachedException;
import org.thalweg.live.Scheduler;
import org.thalweg.ui.part.Refusal;
import org.thalweg.ui.screen.ScreenView;
import org.thalweg.ui.screen.SharedScreen;
import org.thalweg.ui.screen.mirror.SocketWatch;

/**
 * The place on a student's page where the class's screen is seen: as it is drawn for all, or with
 * all that a person opens for themselves, or as a screen of their own to explore. A browser that
 * can't open a step socket gets the whole page for as long as it can't.
 */
final class ClassStage extends Main {
  private final ClassMirrors mirrors;
  private final QuestionVeil veil = new QuestionVeil();
  private final NativeButton closer = new NativeButton();
  private Optional<SharedScreen<?, ?, ?>> shown = Optional.empty();
  private Optional<Component> view = Optional.empty();
  private final Scheduler scheduler;
  private Optional<Seated> me = Optional.empty();
  private Runnable leaving = () -> {};
  private Optional<OwnStart> own = Optional.empty();
  private Optional<SocketWatch> barred = Optional.empty();
  private boolean isCloser;
  private boolean covered;

  /**
   * A place that shows nothing yet.
   *
   * @param scheduler delays what is told too often
   */
  ClassStage(ClassMirrors mirrors, Scheduler scheduler) {
    this.mirrors = mirrors;
    this.scheduler = scheduler;
    closer.addClassName("button");
    closer.addClickListener(event -> lookCloser(!isCloser));
    closer.setVisible(false);
  }

  /**
   * Where a screen of a student's own begins.
   *
   * @param exploration its number
   */
  private record OwnStart(int exploration, Shown first) {}

  /** A button that goes closer, and back. */
  NativeButton closer() {
    return closer;
  }

  /** What covers a screen on this page while something is asked for. */
  QuestionVeil veil() {
    return veil;
  }

  /**
   * Shows what a class looks at; whoever explores keeps the screen that is their own until that is
   * over, whatever the class looks at meanwhile.
   *
   * @param room what this student sees of the room
   */
  void show(Seated seated, Optional<SharedScreen<?, ?, ?>> screen, StudentState room) {
    Optional<OwnStart> start =
        room.exploring()
            .flatMap(free ->
                free.start()
                    .map(Shown::of)
                    .or(() -> screen.map(now -> Shown.of(now.screen(), now.query())))
                    .map(first -> new OwnStart(free.number(), first)));
    boolean kept =
        start.map(OwnStart::exploration).equals(own.map(OwnStart::exploration))
            && (own.isPresent() || screen.equals(shown));
    if (!kept || !me.equals(Optional.of(seated))) {
      own = start;
      me = Optional.of(seated);
      enter(screen);
    }
  }

  /** Whether something else stands in its place, so that there is nothing to look at closer. */
  void cover(boolean now) {
    covered = now;
    offerCloser();
  }

  private void offerCloser() {
    closer.setVisible(shown.isPresent() && own.isEmpty() && !covered && barred.isEmpty());
  }

  /** Shows nothing. */
  void leave() {
    own = Optional.empty();
    enter(Optional.empty());
  }

  /** The page is left: nobody looks any more. */
  void end() {
    drop();
    shown = Optional.empty();
    me = Optional.empty();
  }

  private void drop() {
    leaving.run();
    leaving = () -> {};
  }

  private void enter(Optional<SharedScreen<?, ?, ?>> screen) {
    drop();
    view.ifPresent(this::remove);
    shown = screen;
    view = own.map(this::ownScreen).or(() -> screen.map(this::place));
    view.ifPresent(this::add);
    veil.lieOn(view.filter(ScreenView.class::isInstance));
    offerCloser();
    closer.setText(getTranslation(isCloser ? "room.closer.back" : "room.closer"));
  }

  private Component ownScreen(OwnStart start) {
    ExplorerReport report = new ExplorerReport(me.orElseThrow(), start.exploration(), scheduler);
    leaving = report::end;
    return report.screen(start.first(), getUI().orElseThrow());
  }

  private Component place(SharedScreen<?, ?, ?> screen) {
    UI page = getUI().orElseThrow();
    if (isCloser || barred.isPresent()) {
      return screen.followingView(page);
    }
    return mirror(screen, page);
  }

  private Component mirror(SharedScreen<?, ?, ?> screen, UI page) {
    try {
      ClassMirrors.Held held =
          mirrors.hold(me.orElseThrow().room(), screen, page.getLocale(), this::bar);
      leaving = held.end();
      return held.place();
    } catch (LimitReachedException full) {
      return new Paragraph(Refusal.of(full).in(this));
    }
  }

  private void lookCloser(boolean wanted) {
    isCloser = wanted;
    enter(shown);
  }

  private void bar() {
    if (barred.isEmpty()) {
      SocketWatch watch = mirrors.watch(this::unbar);
      barred = Optional.of(watch);
      add(watch);
      enter(shown);
    }
  }

  /**
   * Whoever explores stays there; and whoever looks closer by choice has no socket that is watched.
   */
  private void unbar() {
    barred.ifPresent(this::remove);
    barred = Optional.empty();
    if (own.isPresent()) {
      offerCloser();
    } else {
      enter(shown);
    }
  }
}
