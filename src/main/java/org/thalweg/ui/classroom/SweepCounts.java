package org.thalweg.ui.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.classroom.game.Deed;

/** How many runs of a class do what, as the legend of its pictures. */
final class SweepCounts extends UnorderedList {
  /** Runs that were followed to their end. */
  static final String SWEPT = "sweep";

  /** Runs as far as they have come. */
  static final String EXPLORED = "explore";

  private final String runs;
  private SortedMap<Deed, Integer> shown = new TreeMap<>();

  /**
   * No counts yet.
   *
   * @param runs which, as the keys of words name them
   */
  SweepCounts(String runs) {
    this.runs = runs;
    addClassName("sweep-counts");
  }

  void show(SortedMap<Deed, Integer> counts) {
    if (counts.equals(shown)) {
      return;
    }
    shown = new TreeMap<>(counts);
    removeAll();
    counts.forEach((deed, count) -> {
      Span swatch = new Span();
      swatch.addClassNames("sweep-swatch", "sweep-" + deed.behaviour().id());
      swatch.getElement().setAttribute("aria-hidden", "true");
      add(new ListItem(swatch, new Span(words(runs, deed, count, this))));
    });
  }

  /** The counts in words. */
  static List<String> words(String runs, SortedMap<Deed, Integer> counts, Component speaker) {
    return counts.entrySet().stream()
        .map(each -> words(runs, each.getKey(), each.getValue(), speaker))
        .toList();
  }

  private static String words(String runs, Deed deed, int count, Component speaker) {
    return speaker.getTranslation("room." + runs + ".count." + deed.id(), count);
  }
}
