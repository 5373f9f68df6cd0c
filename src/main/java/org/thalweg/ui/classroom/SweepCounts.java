package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.ClassSweep;

/** How many runs of a class do what, as the legend of its pictures. */
final class SweepCounts extends UnorderedList {

  SweepCounts() {
    addClassName("sweep-counts");
  }

  void show(ClassSweep sweep) {
    removeAll();
    Map<Behaviour, Integer> counts = sweep.counts();
    for (Behaviour behaviour : Behaviour.values()) {
      int count = counts.getOrDefault(behaviour, 0);
      if (count > 0) {
        Span swatch = new Span();
        swatch.addClassNames("sweep-swatch", "sweep-" + behaviour.id());
        swatch.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(swatch, new Span(words(behaviour, count, this))));
      }
    }
  }

  /** The counts in words. */
  static List<String> words(ClassSweep sweep, Component speaker) {
    return sweep.counts().entrySet().stream()
        .map(each -> words(each.getKey(), each.getValue(), speaker))
        .toList();
  }

  private static String words(Behaviour behaviour, int count, Component speaker) {
    return speaker.getTranslation("room.sweep.count." + behaviour.id(), count);
  }
}
