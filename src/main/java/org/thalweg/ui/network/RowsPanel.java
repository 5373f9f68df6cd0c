package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.thalweg.math.network.NetworkNumber;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Row;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * From one example to the mean: some of the rows with answer, error and their own derivative of the
 * weight looked at, and below them the mean of all, which the step uses.
 */
final class RowsPanel extends Div implements Panel<Snapshot> {
  private static final int DIGITS = 3;

  private final UpdateLoop<Model, Snapshot> loop;
  private final Element table = new Element("table");
  private final Paragraph mean = new Paragraph();
  private final ReasonedButton before;
  private final ReasonedButton after;
  private List<List<String>> shown = List.of();
  private int first;

  RowsPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    before = new ReasonedButton(() -> choose(first - Row.PAGE));
    after = new ReasonedButton(() -> choose(first + Row.PAGE));
    before.setText(getTranslation("network.rows.before"));
    after.setText(getTranslation("network.rows.after"));
    Div ways = new Div(before, after);
    ways.addClassName("button-row");
    ways.getChildren().forEach(way -> way.getElement().getClassList().add("button"));
    Div scroll = new Div();
    scroll.addClassName("network-rows");
    scroll.getElement().appendChild(table);
    mean.addClassNames("hint", "network-mean");
    addClassName("stack");
    add(scroll, ways, mean);
  }

  private void choose(int row) {
    loop.act(model -> model.choose(settings -> settings.withExample(row)));
  }

  @Override
  public void show(Snapshot snapshot) {
    List<Row> rows = snapshot.rows();
    int all = snapshot.error().examples().size();
    first = rows.getFirst().index();
    PlainNames names = new PlainNames(snapshot.error().architecture());
    String slope = "∂E/∂" + names.parameter(snapshot.lookedAt());
    List<List<String>> cells = rows.stream().map(this::cells).toList();
    if (rows.size() != shown.size() || !slope.equals(table.getAttribute("data-slope"))) {
      build(rows, slope);
      shown = List.of();
    }
    fill(cells);
    for (int i = 0; i < rows.size(); i++) {
      Element row = table.getChild(1).getChild(i);
      boolean chosen = rows.get(i).index() == snapshot.settings().example();
      row.getClassList().set("chosen", chosen);
      row.getClassList().set("unseen", !rows.get(i).seen());
      row.getChild(0).getChild(0).setAttribute("aria-pressed", Boolean.toString(chosen));
    }
    play(snapshot);
    before.setReason(unless(first > 0, "network.rows.first"));
    after.setReason(unless(first + Row.PAGE < all, "network.rows.last"));
    mean.setText(mean(snapshot, slope, all));
  }

  /** In the step "error" the rows light up one after the other, and then their mean. */
  private void play(Snapshot snapshot) {
    getElement().setAttribute("data-phase", Integer.toString(snapshot.phase()));
    getStyle().set("--beat", DiagramPanel.played(snapshot) + "s");
    Element body = table.getChild(1);
    List<Element> seen =
        body.getChildren().filter(row -> !row.getClassList().contains("unseen")).toList();
    for (int i = 0; i < seen.size(); i++) {
      seen.get(i).getStyle().set("--place", Double.toString((double) i / seen.size()));
    }
  }

  private String mean(Snapshot snapshot, String slope, int all) {
    String value =
        Numbers.of(getLocale())
            .format(
                snapshot.explanations().value(new NetworkNumber.MeanSlope(snapshot.lookedAt())),
                DIGITS);
    int batch = snapshot.batch().size();
    return batch == 0
        ? getTranslation("network.rows.mean", slope, all, value)
        : getTranslation("network.rows.batch", slope, batch, value);
  }

  private Optional<String> unless(boolean possible, String why) {
    return possible ? Optional.empty() : Optional.of(getTranslation(why));
  }

  private List<String> cells(Row row) {
    Numbers numbers = Numbers.of(getLocale());
    return List.of(
        Integer.toString(row.index() + 1),
        list(row.answer(), numbers),
        list(row.example().targets(), numbers),
        numbers.format(row.error(), DIGITS),
        numbers.format(row.slope(), DIGITS),
        list(row.example().inputs(), numbers));
  }

  private static String list(Vector vector, Numbers numbers) {
    return DoubleStream.of(vector.toArray())
        .mapToObj(number -> numbers.format(number, DIGITS))
        .collect(Collectors.joining(", "));
  }

  private void build(List<Row> rows, String slope) {
    table.removeAllChildren();
    table.setAttribute("data-slope", slope);
    Element head = new Element("tr");
    for (String column : List.of("row", "answer", "targets", "error")) {
      head.appendChild(header(getTranslation("network.rows." + column)));
    }
    head.appendChild(header(slope)).appendChild(header(getTranslation("network.rows.inputs")));
    Element body = new Element("tbody");
    for (int i = 0; i < rows.size(); i++) {
      body.appendChild(row(i));
    }
    table.appendChild(new Element("thead").appendChild(head), body);
  }

  private Element row(int place) {
    Element row = new Element("tr");
    Element button = new Element("button").setAttribute("type", "button");
    button.setAttribute("class", "button quiet");
    button.addEventListener("click", event -> choose(first + place));
    row.appendChild(new Element("td").appendChild(button));
    for (int i = 0; i < 5; i++) {
      row.appendChild(new Element("td"));
    }
    return row;
  }

  private static Element header(String words) {
    return new Element("th").setAttribute("scope", "col").setText(words);
  }

  /** Writes what has changed; the buttons stay, so that they can be pressed while it learns. */
  private void fill(List<List<String>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i < shown.size() && shown.get(i).equals(cells.get(i))) {
        continue;
      }
      Element row = table.getChild(1).getChild(i);
      String number = cells.get(i).getFirst();
      row.getChild(0).getChild(0).setText(number);
      row.getChild(0)
          .getChild(0)
          .setAttribute("aria-label", getTranslation("network.rows.choose", number));
      for (int column = 1; column < cells.get(i).size(); column++) {
        row.getChild(column).setText(cells.get(i).get(column));
      }
    }
    shown = cells;
  }
}
