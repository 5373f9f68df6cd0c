package org.thalweg.ui.classroom;

import org.springframework.stereotype.Component;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.question.Activity;

/** Begins and ends by one command what needs no more than that. */
@Component
final class StartedActivities implements ClassActivities {

  @Override
  public void begin(Teaching teaching, Activity activity) {
    if (activity == Activity.EXPLORE) {
      teaching.tell(new ActivityCommand.FreeExploration(Teaching.id()));
    }
  }

  @Override
  public void end(Teaching teaching, Activity activity) {
    boolean exploring =
        teaching.state().map(RoomState::activities).stream().anyMatch(now -> now.exploring());
    if (activity == Activity.EXPLORE && exploring) {
      teaching.tell(new ActivityCommand.CalledBack(Teaching.id()));
    }
  }
}
