package org.thalweg.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.TreeMap;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.FactsPanel;
import org.thalweg.ui.screen.HasFacts;

/** A screen whose facts a test sets. */
public final class GuideScreen extends Div implements HasFacts, BeforeEnterObserver {
  private final FactsPanel<Map<String, Double>> facts = new FactsPanel<>(Map::copyOf);
  private final Readout readout = new Readout();
  final LiveChart chart =
      new LiveChart(ChartOptions.named("map"), Axis.linear("x"), Axis.linear("y"));
  Map<String, String> address = Map.of();

  /** A screen with a readout and a chart. */
  public GuideScreen() {
    Veil.named("arrows", chart, "gradient");
    add(readout, chart);
  }

  Element readout() {
    return readout.getElement();
  }

  void happens(Map<String, Double> moment) {
    facts.show(moment);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    address = new TreeMap<>();
    event
        .getLocation()
        .getQueryParameters()
        .getParameters()
        .forEach((name, values) -> address.put(name, values.getFirst()));
  }

  @Override
  public Map<String, Double> facts() {
    return facts.now();
  }

  @Override
  public Registration onFactsChanged(Runnable listener) {
    return facts.onChanged(listener);
  }
}
