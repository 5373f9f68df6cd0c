package org.thalweg.ui.classroom;

import java.util.Optional;
import org.thalweg.classroom.ActivityCommand;

/** Free exploration before its teacher: everybody is called back from here. */
final class ExplorePanel extends ActivityPanel {
  private Optional<Teaching> teaching = Optional.empty();

  ExplorePanel() {
    add(
        head(
            getTranslation("room.explore.task"),
            button(
                "room.explore.back",
                () ->
                    teaching.ifPresent(
                        room -> room.tell(new ActivityCommand.CalledBack(Teaching.id()))))));
  }

  @Override
  void show(Teaching now, ClassState state) {
    teaching = Optional.of(now);
    say(getTranslation("room.explore.progress", state.roster().present().size()));
  }
}
