package org.thalweg.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Beside;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.Track;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.SegmentedButtons;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The loss at every step, and with it that of the rows that the network never sees, and that of a
 * second network.
 */
final class LossPanel extends Div implements Panel<Snapshot> {
  private static final String HELD_OUT = "held-out";
  private static final String BESIDE = "beside";

  private final UpdateLoop<Model, Snapshot> loop;
  private final LiveChart chart;
  private final RunSeries series;
  private final SegmentedButtons<Boolean> scale;
  private String axis = "";
  private int ringed = -1;
  private final Map<String, Track.Samples<Double>> drawn = new HashMap<>();

  LossPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("network.loss.label"))
                .withBelowZeroText(getTranslation("descend.loss.belowZero")),
            Axis.linear(getTranslation("network.step")).from(0),
            Axis.linear(getTranslation("network.figure.loss")));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    series = new RunSeries(chart, 0);
    scale =
        new SegmentedButtons<>(
            getTranslation("descend.loss.scale"),
            List.of(false, true),
            log -> getTranslation(log ? "descend.loss.log" : "descend.loss.linear"));
    scale.onChosen(
        log -> loop.act(model -> model.choose(settings -> settings.withLogarithmicLoss(log))));
    chart.addPlotClickListener(
        event -> loop.act(model -> model.scrub(Math.max(0, Math.round(event.x())))));
    addClassName("network-curve");
    add(chart);
  }

  LiveChart chart() {
    return chart;
  }

  Component[] tools() {
    return new Component[] {
      scale, Downloads.picture(chart, loop, "loss"), Downloads.steps(this, loop)
    };
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean logarithmic = snapshot.settings().logarithmicLoss();
    scale.setValue(logarithmic);
    String title = getTranslation("network.figure.loss");
    if (!axis.equals(title + logarithmic)) {
      axis = title + logarithmic;
      chart.setYAxis(logarithmic ? Axis.logarithmic(title) : Axis.linear(title));
    }
    series.show(List.of(snapshot.run()));
    if (snapshot.run().id() != ringed) {
      ringed = snapshot.run().id();
      series.putRing(snapshot.run(), snapshot.iterate().index(), snapshot.iterate().value());
    }
    showAlong(HELD_OUT, "network.figure.heldOut", 1, Optional.ofNullable(snapshot.heldOut()));
    showAlong(BESIDE, "network.beside.second", 2, snapshot.beside().map(Beside::losses));
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        chart,
        getTranslation(
            "descend.loss.alternative",
            numbers.format(snapshot.descent().first().value()),
            numbers.format(snapshot.iterate().value()),
            snapshot.iterate().index()));
  }

  /** Another loss along the run, or none; drawn again only when there is more of it. */
  private void showAlong(String id, String name, int slot, Optional<Track.Samples<Double>> along) {
    if (along.isEmpty()) {
      drawn.remove(id);
      if (chart.hasSeries(id)) {
        chart.removeSeries(id);
      }
      return;
    }
    if (!chart.hasSeries(id)) {
      chart.putSeries(
          Series.of(id, getTranslation(name)).withColour(RunSeries.colour(slot)).dashed(6, 4));
    }
    if (!along.get().equals(drawn.put(id, along.get()))) {
      Tracks.draw(chart, id, along.get(), 1);
    }
  }
}
