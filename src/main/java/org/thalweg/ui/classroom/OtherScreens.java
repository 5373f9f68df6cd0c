package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.classroom.Explorers.Explorer;
import org.thalweg.ui.screen.OwnRun;

/** How many explore on each screen without a map of their runs, and how many networks are done. */
final class OtherScreens extends UnorderedList {
  private List<String> shown = List.of();

  OtherScreens() {
    addClassName("sweep-counts");
  }

  void show(Explorers now) {
    List<String> lines =
        now.elsewhere().entrySet().stream()
            .map(each -> line(each.getKey(), each.getValue()))
            .toList();
    if (!lines.equals(shown)) {
      shown = lines;
      removeAll();
      lines.forEach(line -> add(new ListItem(line)));
    }
  }

  private String line(Screen screen, List<Explorer> students) {
    String name = getTranslation(screen.titleKey());
    List<OwnRun.Rows> rows = students.stream().flatMap(each -> each.rows().stream()).toList();
    long done = rows.stream().filter(OwnRun.Rows::isAllRight).count();
    return rows.isEmpty()
        ? getTranslation("room.explore.on", students.size(), name)
        : getTranslation("room.explore.learning", students.size(), name, done);
  }
}
