package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.thalweg.classroom.game.Behaviour;

/** How many runs of a class do what, as the legend of its pictures. */
final class SweepCounts extends UnorderedList {
  /** Runs that were followed to their end. */
  static final String SWEPT = "sweep";

  /** Runs as far as they have come. */
  static final String EXPLORED = "explore";

  private final String runs;
  private Map<Behaviour, Integer> shown = Map.of();

  /**
   * No counts yet.
   *
   * @param runs which, as the keys of words name them
   */
  SweepCounts(String runs) {
    this.runs = runs;
    addClassName("sweep-counts");
  }

  void show(Map<Behaviour, Integer> counts) {
    if (counts.equals(shown)) {
      return;
    }
    shown = Map.copyOf(counts);
    removeAll();
    for (Behaviour behaviour : Behaviour.values()) {
      int count = counts.getOrDefault(behaviour, 0);
      if (count > 0) {
        Span swatch = new Span();
        swatch.addClassNames("sweep-swatch", "sweep-" + behaviour.id());
        swatch.getElement().setAttribute("aria-hidden", "true");
        add(new ListItem(swatch, new Span(words(runs, behaviour, count, this))));
      }
    }
  }

  /** The counts in words. */
  static List<String> words(String runs, Map<Behaviour, Integer> counts, Component speaker) {
    return counts.entrySet().stream()
        .map(each -> words(runs, each.getKey(), each.getValue(), speaker))
        .toList();
  }

  private static String words(String runs, Behaviour behaviour, int count, Component speaker) {
    return speaker.getTranslation("room." + runs + ".count." + behaviour.id(), count);
  }
}
