package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.RunSnapshot;
import org.thalweg.live.ShownRun;
import org.thalweg.math.descent.Ending;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The legend of the runs on this map, with what became of each; pins the run in progress and takes
 * pinned ones away.
 */
final class RunsPanel extends Div implements Panel<Snapshot>, Veil.Speaker {
  private final UpdateLoop<Model, Snapshot> loop;
  private final Consumer<RunSnapshot> openTable;
  private final UnorderedList list = new UnorderedList();
  private final ReasonedButton pin;
  private final NativeButton fan;
  private final NativeButton together;
  private List<Row> rows = List.of();
  private @Nullable Snapshot latest;
  private boolean tellsNoVerdict;

  /** A run's row; its buttons stay as long as the run is the same, so that they can be pressed. */
  private record Row(String identity, ListItem item, Span outcome) {}

  /**
   * @param openTable shows the steps of a run
   */
  RunsPanel(UpdateLoop<Model, Snapshot> loop, Consumer<RunSnapshot> openTable) {
    this.loop = loop;
    this.openTable = openTable;
    list.addClassName("runs");
    pin = new ReasonedButton(() -> loop.act(Model::pin));
    pin.setText(getTranslation("descend.runs.pin"));
    pin.setUsualTitle(getTranslation("descend.runs.pin.title"));
    pin.addClassName("button");
    fan = new NativeButton(getTranslation("descend.runs.fan"), event -> loop.act(Model::fan));
    fan.addClassName("button");
    fan.setTitle(getTranslation("descend.runs.fan.title"));
    together =
        new NativeButton(
            getTranslation("descend.runs.together"),
            event -> loop.act(model -> model.moveTogether(!model.settings().together())));
    together.addClassName("button");
    addClassName("stack");
    Div buttons = new Div(pin, fan);
    buttons.addClassName("button-row");
    add(list, together, buttons);
  }

  @Override
  public void show(Snapshot snapshot) {
    latest = snapshot;
    List<RunSnapshot> runs =
        snapshot.runs().stream().sorted(Comparator.comparingInt(RunSnapshot::slot)).toList();
    List<String> wanted = runs.stream().map(shown -> identity(shown, snapshot)).toList();
    if (!wanted.equals(rows.stream().map(Row::identity).toList())) {
      rows = runs.stream().map(shown -> row(shown, snapshot)).toList();
      list.removeAll();
      rows.forEach(row -> list.add(row.item()));
    }
    for (int i = 0; i < rows.size(); i++) {
      String outcome = outcome(runs.get(i), snapshot);
      if (!outcome.equals(rows.get(i).outcome().getText())) {
        rows.get(i).outcome().setText(outcome);
      }
    }
    together.setVisible(runs.size() > 1);
    together
        .getElement()
        .setAttribute("aria-pressed", Boolean.toString(snapshot.settings().together()));
    pin.setReason(whyNotPin(runs.size(), snapshot.last()));
  }

  @Override
  public void covered(Set<String> parts) {
    tellsNoVerdict = parts.contains(Veil.VERDICT);
    Snapshot shown = latest;
    if (shown != null) {
      show(shown);
    }
  }

  private Optional<String> whyNotPin(int runs, long last) {
    if (runs >= ShownRun.MOST) {
      return Optional.of(getTranslation("descend.runs.full"));
    }
    return last > 0 ? Optional.empty() : Optional.of(getTranslation("descend.runs.pin.nothing"));
  }

  private String identity(RunSnapshot shown, Snapshot snapshot) {
    return shown.id() + title(shown) + isActive(shown, snapshot) + isHidden(shown, snapshot);
  }

  private static boolean isActive(RunSnapshot shown, Snapshot snapshot) {
    return shown.id() == snapshot.active().id();
  }

  private static boolean isHidden(RunSnapshot shown, Snapshot snapshot) {
    return snapshot.hidden().contains(shown.slot());
  }

  private Row row(RunSnapshot shown, Snapshot snapshot) {
    boolean active = isActive(shown, snapshot);
    boolean hidden = isHidden(shown, snapshot);
    Span swatch = new Span();
    swatch.addClassNames("run-swatch", "run-swatch-" + (shown.slot() + 1));
    swatch.getElement().setAttribute("aria-hidden", "true");
    Span rate = new Span(title(shown));
    rate.addClassName("run-title");
    Span outcome = new Span();
    outcome.addClassName("run-outcome");
    Div buttons = new Div();
    buttons.addClassName("run-buttons");
    buttons.add(button(shown, "table", "▤", run -> openTable.accept(shown)));
    if (!active) {
      buttons.add(
          button(shown, "takeUp", "▸", run -> loop.act(model -> model.takeUp(run))),
          button(shown, hidden ? "draw" : "hide", hidden ? "○" : "◉", run -> hide(shown, !hidden)),
          button(shown, "remove", "✕", run -> loop.act(model -> model.remove(run))));
    }
    ListItem item = new ListItem(swatch, rate, outcome, buttons);
    item.setClassName("run-active", active && snapshot.runs().size() > 1);
    item.setClassName("run-hidden", hidden);
    return new Row(identity(shown, snapshot), item, outcome);
  }

  private void hide(RunSnapshot shown, boolean wanted) {
    loop.act(model -> model.show(state -> state.withHidden(shown.slot(), wanted)));
  }

  private NativeButton button(RunSnapshot shown, String what, String sign, IntConsumer action) {
    NativeButton button = new NativeButton(sign, event -> action.accept(shown.id()));
    button.addClassNames("button", "quiet", "run-button");
    String label = getTranslation("descend.runs." + what, title(shown));
    button.setAriaLabel(label);
    button.setTitle(label);
    return button;
  }

  private String title(RunSnapshot shown) {
    return RunTitle.of(shown, this, getLocale());
  }

  private String outcome(RunSnapshot shown, Snapshot snapshot) {
    Optional<Ending> ending = shown.ending();
    long steps = shown.last().index();
    if (ending.isEmpty() && snapshot.isHopping(shown) && !tellsNoVerdict) {
      return getTranslation("descend.runs.hopping", steps);
    }
    if (ending.isEmpty() || tellsNoVerdict) {
      boolean playing = shown.isPlaying();
      String standing = steps == 0 ? "descend.runs.atStart" : "descend.runs.standing";
      return getTranslation(playing ? "descend.runs.descending" : standing, steps);
    }
    return getTranslation("descend.runs.outcome." + ending.get().id(), steps);
  }
}
