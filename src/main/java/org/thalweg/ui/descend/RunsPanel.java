package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.thalweg.live.RunSnapshot;
import org.thalweg.live.ShownRun;
import org.thalweg.math.descent.Ending;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The legend of the runs on this map, with what became of each; pins the run in progress and takes
 * pinned ones away.
 */
final class RunsPanel extends Div implements Panel<Snapshot> {
  private final UpdateLoop<Model, Snapshot> loop;
  private final BiConsumer<Integer, String> openTable;
  private final UnorderedList list = new UnorderedList();
  private final NativeButton pin;
  private List<Row> rows = List.of();

  /** A run's row; its buttons stay as long as the run is the same, so that they can be pressed. */
  private record Row(String identity, ListItem item, Span outcome) {}

  /**
   * @param openTable shows the steps of the run with this number and title
   */
  RunsPanel(UpdateLoop<Model, Snapshot> loop, BiConsumer<Integer, String> openTable) {
    this.loop = loop;
    this.openTable = openTable;
    list.addClassName("runs");
    pin = new NativeButton(getTranslation("descend.runs.pin"), event -> loop.act(Model::pin));
    pin.addClassName("button");
    addClassName("stack");
    add(list, pin);
  }

  @Override
  public void show(Snapshot snapshot) {
    List<RunSnapshot> runs = snapshot.runs();
    List<String> wanted = runs.stream().map(shown -> identity(shown, runs)).toList();
    if (!wanted.equals(rows.stream().map(Row::identity).toList())) {
      rows =
          runs.stream()
              .map(shown -> row(shown, identity(shown, runs), isActive(shown, runs)))
              .toList();
      list.removeAll();
      rows.forEach(row -> list.add(row.item()));
    }
    for (int i = 0; i < rows.size(); i++) {
      String outcome = outcome(runs.get(i), snapshot);
      if (!outcome.equals(rows.get(i).outcome().getText())) {
        rows.get(i).outcome().setText(outcome);
      }
    }
    pin.setEnabled(runs.size() < ShownRun.MOST && snapshot.last() > 0);
  }

  private String identity(RunSnapshot shown, List<RunSnapshot> runs) {
    return shown.id() + title(shown) + isActive(shown, runs);
  }

  private static boolean isActive(RunSnapshot shown, List<RunSnapshot> runs) {
    return shown.id() == runs.getLast().id();
  }

  private Row row(RunSnapshot shown, String identity, boolean active) {
    Span swatch = new Span();
    swatch.addClassNames("run-swatch", "run-swatch-" + (shown.slot() + 1));
    swatch.getElement().setAttribute("aria-hidden", "true");
    Span rate = new Span(title(shown));
    rate.addClassName("run-title");
    Span outcome = new Span();
    outcome.addClassName("run-outcome");
    ListItem item =
        new ListItem(
            swatch,
            rate,
            outcome,
            button(shown, "table", "▤", run -> openTable.accept(run, title(shown))));
    if (!active) {
      item.add(button(shown, "remove", "✕", old -> loop.act(model -> model.remove(old))));
    }
    return new Row(identity, item, outcome);
  }

  private NativeButton button(RunSnapshot shown, String what, String sign, IntConsumer action) {
    NativeButton button = new NativeButton(sign, event -> action.accept(shown.id()));
    button.addClassNames("button", "quiet", "run-button");
    String label = getTranslation("descend.runs." + what, title(shown));
    button.setAriaLabel(label);
    button.setTitle(label);
    return button;
  }

  /**
   * What tells this run from the others: its learning rate, and its optimizer when that is not
   * plain descent.
   */
  String title(RunSnapshot shown) {
    String rate = rate(shown);
    String optimizer = shown.settings().optimizer().id();
    return optimizer.equals("gradient-descent")
        ? getTranslation("descend.runs.title", rate)
        : getTranslation(
            "descend.runs.titleWithOptimizer",
            rate,
            getTranslation("optimizer." + optimizer + ".name"));
  }

  /**
   * The learning rate; of a run whose rate was changed, the first, the last and since which step.
   */
  private String rate(RunSnapshot shown) {
    Numbers numbers = Numbers.of(getLocale());
    String now = numbers.format(shown.learningRate());
    SortedMap<Long, Double> changes = shown.settings().rateChanges();
    return changes.isEmpty()
        ? now
        : getTranslation(
            "descend.runs.changedRate",
            numbers.format(shown.settings().optimizer().learningRate()),
            now,
            changes.lastKey());
  }

  private String outcome(RunSnapshot shown, Snapshot snapshot) {
    Optional<Ending> ending = shown.ending();
    long steps = shown.last().index();
    if (ending.isEmpty() && snapshot.isHopping(shown)) {
      return getTranslation("descend.runs.hopping", steps);
    }
    if (ending.isEmpty()) {
      boolean playing = shown.isPlaying();
      String standing = steps == 0 ? "descend.runs.atStart" : "descend.runs.standing";
      return getTranslation(playing ? "descend.runs.descending" : standing, steps);
    }
    return getTranslation("descend.runs.outcome." + ending.get().id(), steps);
  }
}
