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
  private int shownEarlier;

  /**
   * No counts yet.
   *
   * @param runs which, as the keys of words name them
   */
  SweepCounts(String runs) {
    this.runs = runs;
    addClassName("sweep-counts");
  }

  /** Shows these counts of runs that are all of now. */
  void show(SortedMap<Deed, Integer> counts) {
    show(counts, 0);
  }

  /**
   * Shows these counts.
   *
   * @param earlier how many runs are left out, since they are not of now
   */
  void show(SortedMap<Deed, Integer> counts, int earlier) {
    if (counts.equals(shown) && earlier == shownEarlier) {
      return;
    }
    shown = new TreeMap<>(counts);
    shownEarlier = earlier;
    removeAll();
    counts.forEach(
        (deed, count) -> add(entry(deed.behaviour().id(), words(runs, deed, count, this))));
    if (earlier > 0) {
      add(entry("earlier", earlier(earlier, this)));
    }
  }

  private static ListItem entry(String look, String words) {
    Span swatch = new Span();
    swatch.addClassNames("sweep-swatch", "sweep-" + look);
    swatch.getElement().setAttribute("aria-hidden", "true");
    return new ListItem(swatch, new Span(words));
  }

  /** The counts in words. */
  static List<String> words(String runs, SortedMap<Deed, Integer> counts, Component speaker) {
    return counts.entrySet().stream()
        .map(each -> words(runs, each.getKey(), each.getValue(), speaker))
        .toList();
  }

  /** How many are left out, in words. */
  static String earlier(int count, Component speaker) {
    return speaker.getTranslation("room.explore.count.earlier", count);
  }

  private static String words(String runs, Deed deed, int count, Component speaker) {
    return speaker.getTranslation("room." + runs + ".count." + deed.id(), count);
  }
}
