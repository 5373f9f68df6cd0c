package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thalweg.live.RunState;
import org.thalweg.math.descent.Ending;
import org.thalweg.ui.part.Numbers;

/**
 * The legend of the runs on this map, with what became of each; pins the run in progress and takes
 * pinned ones away.
 */
final class RunsPanel extends Div implements Panel {
  private final Desk desk;
  private final Consumer<Lane> openTable;
  private final UnorderedList list = new UnorderedList();
  private final NativeButton pin;
  private List<Row> rows = List.of();

  /** A run's row; its buttons stay as long as the run is the same, so that they can be pressed. */
  private record Row(String identity, ListItem item, Span outcome) {}

  /**
   * @param openTable shows the steps of a run
   */
  RunsPanel(Desk desk, Consumer<Lane> openTable) {
    this.desk = desk;
    this.openTable = openTable;
    list.addClassName("runs");
    pin = new NativeButton(getTranslation("descend.runs.pin"), event -> desk.wish(Workbench::pin));
    pin.addClassName("button");
    addClassName("descend-stack");
    add(list, pin);
  }

  @Override
  public void show(Moment moment) {
    List<Lane> lanes = moment.scene().lanes();
    List<String> wanted = lanes.stream().map(lane -> identity(lane, lanes)).toList();
    if (!wanted.equals(rows.stream().map(Row::identity).toList())) {
      rows =
          lanes.stream()
              .map(lane -> row(lane, identity(lane, lanes), isActive(lane, lanes)))
              .toList();
      list.removeAll();
      rows.forEach(row -> list.add(row.item()));
    }
    for (int i = 0; i < rows.size(); i++) {
      String outcome = outcome(lanes.get(i));
      if (!outcome.equals(rows.get(i).outcome().getText())) {
        rows.get(i).outcome().setText(outcome);
      }
    }
    pin.setEnabled(lanes.size() < Lane.MOST && moment.last() > 0);
  }

  private String identity(Lane lane, List<Lane> lanes) {
    return lane.run().id() + title(lane) + isActive(lane, lanes);
  }

  private static boolean isActive(Lane lane, List<Lane> lanes) {
    return lane.equals(lanes.getLast());
  }

  private Row row(Lane lane, String identity, boolean active) {
    Span swatch = new Span();
    swatch.addClassNames("run-swatch", "run-swatch-" + (lane.slot() + 1));
    swatch.getElement().setAttribute("aria-hidden", "true");
    Span rate = new Span(title(lane));
    rate.addClassName("run-title");
    Span outcome = new Span();
    outcome.addClassName("run-outcome");
    ListItem item = new ListItem(swatch, rate, outcome, button(lane, "table", "▤", openTable));
    if (!active) {
      item.add(button(lane, "remove", "✕", old -> desk.wish(workbench -> workbench.remove(old))));
    }
    return new Row(identity, item, outcome);
  }

  private NativeButton button(Lane lane, String what, String sign, Consumer<Lane> action) {
    NativeButton button = new NativeButton(sign, event -> action.accept(lane));
    button.addClassNames("button", "quiet", "run-button");
    String label = getTranslation("descend.runs." + what, title(lane));
    button.setAriaLabel(label);
    button.setTitle(label);
    return button;
  }

  /**
   * What tells this run from the others: its learning rate, and its optimizer when that is not
   * plain descent.
   */
  String title(Lane lane) {
    String rate = Numbers.of(getLocale()).format(lane.learningRate());
    String optimizer = lane.choice().optimizer().id();
    return optimizer.equals("gradient-descent")
        ? getTranslation("descend.runs.title", rate)
        : getTranslation(
            "descend.runs.titleWithOptimizer",
            rate,
            getTranslation("optimizer." + optimizer + ".name"));
  }

  private String outcome(Lane lane) {
    Optional<Ending> ending = lane.ending();
    long steps = lane.last().index();
    if (ending.isEmpty()) {
      boolean playing = lane.run().status().state() == RunState.PLAYING;
      String standing = steps == 0 ? "descend.runs.atStart" : "descend.runs.standing";
      return getTranslation(playing ? "descend.runs.descending" : standing, steps);
    }
    return getTranslation("descend.runs.outcome." + ending.get().id(), steps);
  }
}
