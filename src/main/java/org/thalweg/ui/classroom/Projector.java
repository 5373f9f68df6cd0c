package org.thalweg.ui.classroom;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.Exploration;
import org.thalweg.classroom.Exploration.Projection;
import org.thalweg.classroom.Scene;
import org.thalweg.ui.screen.PageAddress;
import org.thalweg.ui.screen.SharedScreens;

/**
 * Puts one student's run before the class, and what the class looked at back in its place.
 *
 * @param screens what classes look at
 */
record Projector(SharedScreens screens) {

  /** Shows the run on the teacher's page, and so to everybody who follows; whether it could. */
  boolean show(Teaching room, UI page, Explorers.Explorer student) {
    Optional<Scene> before =
        screens.of(room.room()).flatMap(now -> Shown.of(now.screen(), now.query()).logged());
    return tell(
        room,
        Optional.of(
            new Projection(student.seat(), student.shown().screen(), before, student.current())),
        () -> open(room, page, student.shown()));
  }

  /**
   * What the class looked at before the first of these runs. None leads back where that was
   * nothing, or has too long an address for a log.
   */
  static Optional<Scene> before(Exploration now) {
    return now.projected().flatMap(Projection::before);
  }

  /** Shows that; whether it could. */
  boolean back(Teaching room, UI page, Exploration now) {
    Optional<Scene> before = before(now);
    return tell(
        room, Optional.empty(), () -> before.ifPresent(there -> open(room, page, Shown.of(there))));
  }

  private static boolean tell(Teaching room, Optional<Projection> run, Runnable stored) {
    boolean told = room.tell(new ActivityCommand.Projected(Teaching.id(), run));
    if (told) {
      stored.run();
    }
    return told;
  }

  private void open(Teaching room, UI page, Shown shown) {
    screens.setUp(room.room(), shown.screen(), shown.parameters());
    PageAddress.of(page).open(shown.screen(), shown.parameters());
  }
}
