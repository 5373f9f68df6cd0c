package org.thalweg.ui.classroom;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thalweg.classroom.ScreenQuery;
import org.thalweg.classroom.Showing;
import org.thalweg.lesson.Screen;

/**
 * A screen as its address has it.
 *
 * @param query what stands behind the question mark
 */
record Shown(Screen screen, String query) {

  /** What a room's log says that the class looks at. */
  static Shown of(Showing showing) {
    return new Shown(showing.screen(), showing.query());
  }

  static Shown of(Screen screen, Map<String, List<String>> parameters) {
    return new Shown(screen, new QueryParameters(parameters).getQueryString());
  }

  static Shown of(ScreenQuery logged) {
    return new Shown(logged.screen(), logged.query());
  }

  /** The same for a room's log; empty where the address is too long for one. */
  Optional<ScreenQuery> logged() {
    return query.length() <= ScreenQuery.LONGEST
        ? Optional.of(new ScreenQuery(screen, query))
        : Optional.empty();
  }

  Map<String, List<String>> parameters() {
    return QueryParameters.fromString(query).getParameters();
  }
}
