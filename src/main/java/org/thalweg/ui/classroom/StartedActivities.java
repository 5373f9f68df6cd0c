package org.thalweg.ui.classroom;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thalweg.classroom.ActivityCommand;
import org.thalweg.classroom.RoomState;
import org.thalweg.classroom.question.Activity;

/** Begins and ends in a prepared lesson what a teacher may begin at any time. */
@Component
final class StartedActivities implements ClassActivities {

  private final ClassWork work;

  StartedActivities(ClassWork work) {
    this.work = work;
  }

  @Override
  public void begin(Teaching teaching, Activity activity, Shown screen) {
    if (activity == Activity.EXPLORE) {
      end(teaching, activity);
    }
    work.begin(teaching, Teaching.id(), activity, Optional.of(screen));
  }

  @Override
  public void end(Teaching teaching, Activity activity) {
    boolean exploring =
        teaching.state().map(RoomState::activities).stream()
            .anyMatch(now -> now.exploration().underWay());
    if (activity == Activity.EXPLORE && exploring) {
      teaching.tell(new ActivityCommand.CalledBack(Teaching.id()));
    } else if (activity != Activity.EXPLORE) {
      ClassWork.end(teaching);
    }
  }
}
