package org.thalweg.ui.classroom;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.thalweg.classroom.CommandId;
import org.thalweg.classroom.SeatCommand;
import org.thalweg.live.Scheduler;
import org.thalweg.live.Scheduler.Scheduled;
import org.thalweg.live.Subscription;

/**
 * Tells rooms which of their students are there: those who have a page open. A page that is loaded
 * anew is not missed. That somebody is here is told by their page, which reads in its room that
 * they are not; so a seat with pages on several nodes is here while one of them is open.
 * Thread-safe.
 */
final class Attendance {
  /** So long after the last page of a seat was closed somebody is away. */
  static final Duration UNTIL_MISSED = Duration.ofSeconds(10);

  /** So long after taking a seat nobody is counted: on a slow line a first page takes its time. */
  static final Duration UNTIL_EXPECTED = Duration.ofSeconds(60);

  private final Scheduler scheduler;
  private final ConcurrentMap<Seated, Pages> pages = new ConcurrentHashMap<>();

  /**
   * The pages of a student.
   *
   * @param open how many are open
   * @param missing says that they are away, while none is
   */
  private record Pages(int open, Scheduled missing) {}

  /** Nobody has a page open. */
  Attendance(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Somebody has taken a seat, and their page is on its way. */
  void expect(Seated student) {
    pages.computeIfAbsent(student, who -> none(who, UNTIL_EXPECTED));
  }

  /** A page of a student is open until what this returns is closed. */
  Subscription open(Seated student) {
    pages.merge(student, new Pages(1, () -> {}), Attendance::oneMore);
    AtomicBoolean open = new AtomicBoolean(true);
    return () -> {
      if (open.getAndSet(false)) {
        pages.computeIfPresent(student, this::oneLess);
      }
    };
  }

  /** The page of somebody who is not taken for being here is open. */
  void isHere(Seated student) {
    tell(student, true);
  }

  private static Pages oneMore(Pages before, Pages one) {
    before.missing().cancel();
    return new Pages(before.open() + one.open(), one.missing());
  }

  private Pages oneLess(Seated student, Pages before) {
    return before.open() > 1
        ? new Pages(before.open() - 1, before.missing())
        : none(student, UNTIL_MISSED);
  }

  private Pages none(Seated student, Duration patience) {
    return new Pages(0, scheduler.after(patience.toNanos(), () -> missIfGone(student)));
  }

  /** Whoever has opened a page at this moment is not missed. */
  private void missIfGone(Seated student) {
    if (pages.computeIfPresent(student, (who, now) -> now.open() > 0 ? now : null) == null) {
      tell(student, false);
    }
  }

  private static void tell(Seated student, boolean here) {
    student
        .state()
        .map(room -> room.actor(student.key()).seat())
        .filter(seat -> seat > 0)
        .ifPresent(
            seat -> student.tell(new SeatCommand.PresenceSet(CommandId.random(), seat, here)));
  }
}
