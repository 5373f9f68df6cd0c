package org.thalweg.ui.classroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Students who explore, one of whom can be chosen. It is made of native radio buttons: Tab reaches
 * it, arrows choose. A row stays as long as its student does, so that it keeps the focus.
 */
final class ExplorerList extends Div {
  private final String group = "explorers-" + UUID.randomUUID();
  private final SortedMap<Integer, Row> rows = new TreeMap<>();
  private IntConsumer listener = seat -> {};

  /** What stands in a row. */
  record Words(String name, String does) {}

  private record Row(Element whole, Element button, Element name, Element does) {}

  /**
   * An empty list.
   *
   * @param label what a screen reader calls it
   */
  ExplorerList(String label) {
    addClassName("explorers");
    getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", label);
  }

  /** Tells the seat that somebody chooses. */
  void onChosen(IntConsumer newListener) {
    listener = newListener;
  }

  /** Shows these students, by seat. */
  void show(SortedMap<Integer, Words> students, OptionalInt chosen) {
    rows.entrySet()
        .removeIf(each -> {
          boolean gone = !students.containsKey(each.getKey());
          if (gone) {
            each.getValue().whole().removeFromParent();
          }
          return gone;
        });
    int place = 0;
    for (Map.Entry<Integer, Words> each : students.entrySet()) {
      int seat = each.getKey();
      if (!rows.containsKey(seat)) {
        Row fresh = row(seat);
        rows.put(seat, fresh);
        getElement().insertChild(place, fresh.whole());
      }
      say(rows.get(seat), each.getValue());
      rows.get(seat)
          .button()
          .setProperty("checked", chosen.isPresent() && chosen.getAsInt() == seat);
      place++;
    }
  }

  private static void say(Row row, Words words) {
    if (!row.name().getText().equals(words.name())) {
      row.name().setText(words.name());
    }
    if (!row.does().getText().equals(words.does())) {
      row.does().setText(words.does());
    }
  }

  private Row row(int seat) {
    Element button = new Element("input");
    button.setAttribute("type", "radio").setAttribute("name", group);
    button.addEventListener("change", event -> listener.accept(seat));
    Element name = new Element("span");
    name.getClassList().add("explorer-name");
    Element does = new Element("span");
    does.getClassList().add("explorer-does");
    Element row = new Element("label");
    row.appendChild(button, name, does);
    return new Row(row, button, name, does);
  }
}
