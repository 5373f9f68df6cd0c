package org.thalweg.ui.classroom;

import org.thalweg.classroom.question.Activity;

/** What a class does together, as a prepared lesson begins and ends it. */
interface ClassActivities {

  /**
   * Begins it in a room.
   *
   * @param screen where it takes place, which the room may not show yet
   */
  void begin(Teaching teaching, Activity activity, Shown screen);

  /** Ends it, when the lesson goes on. */
  void end(Teaching teaching, Activity activity);
}
