package org.thalweg.ui.classroom;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thalweg.classroom.Activities;
import org.thalweg.classroom.Scene;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;

/**
 * A screen as its address has it.
 *
 * @param query what stands behind the question mark
 */
record Shown(Screen screen, String query) {

  /** Where an activity of a class begins; it has such a place. */
  static Shown of(Activities activities) {
    return of(activities.start().orElseThrow());
  }

  static Shown of(Scene scene) {
    return new Shown(scene.screen(), scene.query());
  }

  static Shown of(ScreenAddress address) {
    return of(address.screen(), address.query());
  }

  static Shown of(Screen screen, Map<String, List<String>> parameters) {
    return new Shown(screen, new QueryParameters(parameters).getQueryString());
  }

  /** The same for a room's log; empty where the address is too long for one. */
  Optional<Scene> logged() {
    return Scene.of(screen, query);
  }

  Map<String, List<String>> parameters() {
    return QueryParameters.fromString(query).getParameters();
  }
}
