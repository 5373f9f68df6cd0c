package org.thalweg.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.thalweg.chart.LiveChart;

/**
 * Named parts of a screen that can be covered for a while, so that a learner says first what they
 * expect. What is covered keeps its room, is not read out, and can't be reached.
 */
public final class Veil {
  private static final String NAME = "data-part";

  /** With the words on learning rates go the bands and ticks of a slider, which say the same. */
  static final String RATE_WORDS = "rate-words";

  /** The words for what goes on, without its numbers. */
  public static final String VERDICT = "verdict";

  private static final String COVERED = "veiled";

  /** Parts of a chart: under each name the ids of series and marks. */
  private record ChartParts(Map<String, Set<String>> ids) {}

  private Veil() {}

  /** A part that says something of others, which it must not while they are covered. */
  public interface Speaker {
    /** The parts with these names are covered now, and no others. */
    void covered(Set<String> parts);
  }

  /** Gives a component a name under which it can be covered. */
  public static <C extends Component> C named(String part, C component) {
    component.getElement().setAttribute(NAME, part);
    return component;
  }

  /** Gives series and marks of a chart a name under which they can be hidden. */
  public static void named(String part, LiveChart chart, String... ids) {
    Map<String, Set<String>> all = new HashMap<>(ids(chart));
    all.put(part, Set.of(ids));
    ComponentUtil.setData(chart, ChartParts.class, new ChartParts(all));
  }

  /** The names of all parts below this element. */
  public static Set<String> parts(Element root) {
    Set<String> names = new TreeSet<>();
    collect(root, names);
    return names;
  }

  /** Covers the parts with these names below this element, with these words, and no others. */
  public static void cover(Element root, Set<String> parts, String words) {
    Map<String, String> said = new HashMap<>();
    parts.forEach(part -> said.put(part, words));
    cover(root, said);
  }

  /** Covers the parts with these names below this element, each with its words, and no others. */
  public static void cover(Element root, Map<String, String> words) {
    String name = root.getAttribute(NAME);
    String said = name == null ? null : words.get(name);
    if (said != null) {
      root.setAttribute(COVERED, said);
    } else if (root.hasAttribute(COVERED)) {
      root.removeAttribute(COVERED);
    }
    chart(root, words.keySet());
    if (root.getComponent().orElse(null) instanceof LearningRateControl control) {
      control.setPlain(words.containsKey(RATE_WORDS));
    }
    if (root.getComponent().orElse(null) instanceof Speaker speaker) {
      speaker.covered(Set.copyOf(words.keySet()));
    }
    root.getChildren().filter(child -> !child.isTextNode()).forEach(child -> cover(child, words));
  }

  /** Whether a component lies under something covered, and so must not be heard. */
  static boolean isOver(Component component) {
    for (Element at = component.getElement(); at != null; at = at.getParent()) {
      if (at.hasAttribute(COVERED)) {
        return true;
      }
    }
    return false;
  }

  private static void chart(Element element, Set<String> parts) {
    if (element.getComponent().orElse(null) instanceof LiveChart chart) {
      Set<String> hidden = new HashSet<>();
      ids(chart).forEach((part, ids) -> hidden.addAll(parts.contains(part) ? ids : Set.of()));
      chart.setHidden(hidden);
    }
  }

  private static void collect(Element element, Set<String> names) {
    String name = element.getAttribute(NAME);
    if (name != null) {
      names.add(name);
    }
    if (element.getComponent().orElse(null) instanceof LiveChart chart) {
      names.addAll(ids(chart).keySet());
    }
    element.getChildren().filter(child -> !child.isTextNode()).forEach(c -> collect(c, names));
  }

  private static Map<String, Set<String>> ids(LiveChart chart) {
    ChartParts known = ComponentUtil.getData(chart, ChartParts.class);
    return known == null ? Map.of() : known.ids();
  }
}
