package org.thalweg.ui.classroom;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Reason;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.Scene;
import org.thalweg.lesson.Screen;
import org.thalweg.live.RateLimiter;
import org.thalweg.live.Scheduler;
import org.thalweg.live.SerialTask;
import org.thalweg.ui.screen.ScreenView;
import org.thalweg.ui.screen.ScreenViews;

/**
 * Tells a room what a student's own screen shows, when that has changed, the rarer the more there
 * are in the room: ten a second come from all of them together. What comes last is always told.
 * Thread-safe.
 */
final class ExplorerReport {
  static final Duration LEAST = Duration.ofSeconds(3);
  private static final Duration PER_STUDENT = Duration.ofMillis(100);

  /** More than one student has pages that tell something at the same moment. */
  private static final int ATTEMPTS = 20;

  private final Seated me;
  private final int exploration;
  private final RateLimiter bell;
  private final SerialTask telling = new SerialTask(Runnable::run, this::tellNews);
  private volatile @Nullable Shown now;
  private volatile @Nullable Shown told;

  /**
   * Nothing has been told yet.
   *
   * @param exploration its number; of another one nothing is told
   */
  ExplorerReport(Seated me, int exploration, Scheduler scheduler) {
    this.me = me;
    this.exploration = exploration;
    bell = new RateLimiter(scheduler, this::pause, telling::ask);
  }

  /**
   * A screen of a student's own. It begins with what the room has heard of it before the page was
   * loaded anew, or with this.
   */
  ScreenView<?, ?, ?> screen(Shown first, UI page) {
    Screen kind = first.screen();
    Shown start =
        me.state()
            .filter(this::isMine)
            .flatMap(this::latest)
            .map(left -> Shown.of(left.shown()))
            .filter(left -> left.screen() == kind)
            .orElse(first);
    ScreenView<?, ?, ?> own = ScreenViews.own(kind, page, start.parameters());
    own.onAddress(query -> put(Shown.of(kind, query)));
    return own;
  }

  /** Tells this soon, unless it is what was told last. */
  void put(Shown shown) {
    now = shown;
    if (!shown.equals(told)) {
      bell.press();
    }
  }

  /** The screen is left: what has not been told yet is told at once. */
  void end() {
    bell.drop();
    telling.ask();
  }

  /** What could not be told is told as soon as there is more to tell. */
  private void tellNews() {
    Shown news = now;
    if (news != null && !news.equals(told)) {
      boolean stored = tell(room -> news.logged().map(shown -> report(room, shown, true)));
      told = stored ? news : null;
      if (!stored) {
        tell(this::outdated);
      }
    }
  }

  /** What was told last is not there any more; to say so takes no more place in the log. */
  private Optional<ActivityCommand.Explored> outdated(RoomState room) {
    return latest(room)
        .filter(ActivityCommand.Explored::current)
        .map(last -> report(room, last.shown(), false));
  }

  /**
   * Tells what there is to tell in the present state, if anything; whether it was stored. Another
   * page of the same student may be faster, so that the state is another one.
   */
  private boolean tell(Function<RoomState, Optional<ActivityCommand.Explored>> news) {
    for (int i = 0; i < ATTEMPTS; i++) {
      Optional<ActivityCommand.Explored> report = me.state().filter(this::isMine).flatMap(news);
      Optional<Reason> refused = report.flatMap(me::tell);
      if (!refused.equals(Optional.of(Reason.LATE))) {
        return report.isPresent() && refused.isEmpty();
      }
    }
    return false;
  }

  private ActivityCommand.Explored report(RoomState room, Scene shown, boolean current) {
    int seat = seat(room);
    long order = room.activities().exploration().next(seat);
    return new ActivityCommand.Explored(Seated.id(), exploration, seat, order, shown, current);
  }

  private Optional<ActivityCommand.Explored> latest(RoomState room) {
    return room.activities().exploration().seen().at(seat(room));
  }

  private boolean isMine(RoomState room) {
    return room.activities().exploration().number() == exploration;
  }

  private int seat(RoomState room) {
    return room.actor(me.key()).seat();
  }

  private long pause() {
    int students = me.state().map(room -> room.roster().present().size()).orElse(0);
    return Math.max(LEAST.toNanos(), students * PER_STUDENT.toNanos());
  }
}
