package org.thalweg.ui.screen;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A hand that moves the controls of a screen faster than the screen shows it. */
public final class Hands {
  private static final int MOVES = 3;
  private static final Map<String, String> CONTROLS =
      Map.of(
          "range-slider", "value",
          "learning-rate-control", "rate",
          "turn-knob", "value",
          "compass-needle", "angle");

  private Hands() {}

  /** Moves each control that can be seen; those that the screen set back to an earlier move. */
  public static List<String> setBack(OpenScreen screen) {
    List<String> setBack = new ArrayList<>();
    List<Element> controls = screen.all().filter(each -> CONTROLS.containsKey(tag(each))).toList();
    for (Element control : controls) {
      moveFast(screen, control, setBack);
    }
    return setBack;
  }

  private static void moveFast(OpenScreen screen, Element control, List<String> setBack) {
    String property = CONTROLS.get(tag(control));
    List<Double> moves = moves(control, control.getProperty(property, 0.0));
    if (moves.isEmpty() || !control.isEnabled()) {
      return;
    }
    var listening =
        control.addPropertyChangeListener(
            property,
            event -> {
              double now = ((Number) event.getValue()).doubleValue();
              if (!event.isUserOriginated() && moves.subList(0, MOVES - 1).contains(now)) {
                setBack.add(name(control) + " to " + now);
              }
            });
    moves.forEach(to -> VisibleElements.change(control, property, to));
    screen.settle();
    listening.remove();
  }

  private static List<Double> moves(Element control, double from) {
    return switch (tag(control)) {
      case "learning-rate-control" -> List.of(from * 1.1, from * 1.2, from * 1.3);
      case "turn-knob" -> {
        double step = control.getProperty("step", 0.0);
        yield List.of(from + step, from + 2 * step, from + 3 * step);
      }
      case "compass-needle" -> List.of(10.0, 20.0, 30.0);
      default -> {
        double most = control.getProperty("max", 0.0);
        double way = from + MOVES <= most ? 1 : -1;
        yield most < MOVES ? List.of() : List.of(from + way, from + 2 * way, from + 3 * way);
      }
    };
  }

  private static String name(Element control) {
    return tag(control) + " " + control.getProperty("label", control.getProperty("name", ""));
  }

  private static String tag(Element element) {
    return element.isTextNode() ? "" : element.getTag();
  }
}
