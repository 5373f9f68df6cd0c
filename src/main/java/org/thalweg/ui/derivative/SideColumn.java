package org.thalweg.ui.derivative;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.thalweg.chart.LiveChart;
import org.thalweg.ui.derivative.descent.HeightPanel;
import org.thalweg.ui.derivative.descent.NextStep;
import org.thalweg.ui.derivative.slope.DefinitionPanel;
import org.thalweg.ui.derivative.slope.ErrorPanel;
import org.thalweg.ui.derivative.slope.RulesPanel;
import org.thalweg.ui.derivative.slope.ShrinkTable;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The cards beside the picture; each belongs to one activity and is there with it. */
final class SideColumn {
  private final UpdateLoop<Model, Snapshot> loop;
  private final HeightPanel heights;
  private final HeightPanel errors;
  private final List<Component> cards = new ArrayList<>();

  SideColumn(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    heights = new HeightPanel("derivative.figure.height");
    errors = new HeightPanel("derivative.fit.error");
    add(
        "derivative.table.title",
        Veil.named("table", Spotlight.named("table", new ShrinkTable())),
        Activity.SLOPE);
    add("derivative.definition.title", Veil.named("table", new DefinitionPanel()), Activity.SLOPE);
    add(
        "derivative.rules.title",
        Veil.named("rules", Spotlight.named("rules", new RulesPanel(loop))),
        Activity.SLOPE);
    add("derivative.error.title", Veil.named("errors", new ErrorPanel()), Activity.SLOPE);
    add("derivative.next.title", new NextStep(), Activity.DESCENT);
    add("derivative.heights.title", heights, Activity.DESCENT);
    add("derivative.fit.errors", errors, Activity.FIT);
    add("derivative.next.title", new NextStep(), Activity.FIT);
    add(
        "derivative.car.model.title",
        new Prose("derivative.car.model.text", "derivative.car.model.exact"),
        Activity.CAR);
    add(
        "derivative.fit.about.title",
        new Prose("derivative.fit.about.text", "derivative.fit.about.limits"),
        Activity.FIT);
  }

  /** All cards, from top to bottom. */
  List<Component> cards() {
    return List.copyOf(cards);
  }

  /** The chart of the height at every step of the descent. */
  LiveChart heights() {
    return heights.chart();
  }

  /** The chart of the line's error at every step of the fit. */
  LiveChart errors() {
    return errors.chart();
  }

  private <P extends Component & Panel<Snapshot>> void add(
      String title, P panel, Activity activity) {
    Card card = new Card("", panel).foldable(true);
    card.setTitle(card.getTranslation(title));
    cards.add(card);
    loop.add(snapshot -> {
      boolean wanted = snapshot.activity() == activity;
      card.setVisible(wanted);
      if (wanted) {
        panel.show(snapshot);
      }
    });
  }
}
