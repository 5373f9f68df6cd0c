package org.thalweg.ui.classroom;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.thalweg.classroom.ActivityCommand;
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

  private final Seated me;
  private final int exploration;
  private final RateLimiter bell;
  private final SerialTask telling = new SerialTask(Runnable::run, this::tellNews);
  private volatile @Nullable Scene now;
  private volatile @Nullable Scene told;

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
            .filter(room -> room.activities().exploration().number() == exploration)
            .flatMap(room -> room.activities().exploration().seen().at(seat(room)))
            .filter(left -> left.screen() == kind)
            .map(Shown::of)
            .orElse(first);
    ScreenView<?, ?, ?> own = ScreenViews.own(kind, page, start.parameters());
    own.onAddress(query -> Shown.of(kind, query).logged().ifPresent(this::put));
    return own;
  }

  /** Tells this soon, unless it is what was told last. */
  void put(Scene shown) {
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

  /** What is refused is told again as soon as there is more to tell. */
  private void tellNews() {
    Scene news = now;
    if (news != null && !news.equals(told)) {
      me.state()
          .map(room -> new ActivityCommand.Explored(Seated.id(), exploration, seat(room), news))
          .filter(report -> me.tell(report).isEmpty())
          .ifPresent(stored -> told = news);
    }
  }

  private int seat(RoomState room) {
    return room.actor(me.key()).seat();
  }

  private long pause() {
    int students = me.state().map(room -> room.roster().present().size()).orElse(0);
    return Math.max(LEAST.toNanos(), students * PER_STUDENT.toNanos());
  }
}
