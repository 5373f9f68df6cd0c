package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.thalweg.live.Scheduler;
import org.thalweg.live.Scheduler.Scheduled;
import org.thalweg.ui.part.SessionLock;

/**
 * Shows pictures one after the other on a page: the first at once, then one every {@link #BEAT}, or
 * fewer where the page is slow. Used inside the session lock.
 */
final class Flipbook {
  static final Duration BEAT = Duration.ofMillis(150);

  private final Component host;
  private final Scheduler scheduler;
  private final IntConsumer show;
  private Scheduled next = () -> {};
  private int playing;
  private boolean underWay;

  /**
   * It is closed.
   *
   * @param host on whose page it is shown
   * @param show shows the picture with a number, 0 for the first
   */
  Flipbook(Component host, Scheduler scheduler, IntConsumer show) {
    this.host = host;
    this.scheduler = scheduler;
    this.show = show;
  }

  /** Begins anew, up to the picture with this number. */
  void play(int last) {
    stop();
    underWay = true;
    show(playing, 0, last);
  }

  /** Whether the last picture is still to come. */
  boolean isUnderWay() {
    return underWay;
  }

  /** The picture that is shown stays. */
  void stop() {
    next.cancel();
    playing++;
    underWay = false;
  }

  private void show(int turn, int picture, int last) {
    if (turn != playing) {
      return;
    }
    show.accept(picture);
    if (picture == last) {
      underWay = false;
    } else {
      host.getUI()
          .ifPresent(page ->
              next = scheduler.after(BEAT.toNanos(), () -> leaf(page, turn, picture + 1, last)));
    }
  }

  private void leaf(UI page, int turn, int picture, int last) {
    SessionLock.enter(page, () -> show(turn, picture, last));
  }
}
