package org.thalweg.ui.classroom;

import org.thalweg.classroom.question.Activity;

/** What a class does together, as a prepared lesson begins and ends it. */
interface ClassActivities {

  /** Begins it in a room. */
  void begin(Teaching teaching, Activity activity);

  /** Ends it, when the lesson goes on. */
  void end(Teaching teaching, Activity activity);
}
