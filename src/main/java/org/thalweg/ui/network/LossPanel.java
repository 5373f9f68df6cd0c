package org.thalweg.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.Track;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.SegmentedButtons;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The loss at every step, and beside it that of the rows that the network never sees. */
final class LossPanel extends Div implements Panel<Snapshot> {
  private static final String HELD_OUT = "held-out";

  private final UpdateLoop<Model, Snapshot> loop;
  private final LiveChart chart;
  private final RunSeries series;
  private final SegmentedButtons<Boolean> scale;
  private String axis = "";
  private int ringed = -1;
  private int heldOutSamples = -1;

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
      heldOutSamples = -1;
      series.putRing(snapshot.run(), snapshot.iterate().index(), snapshot.iterate().value());
    }
    showHeldOut(snapshot);
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        chart,
        getTranslation(
            "descend.loss.alternative",
            numbers.format(snapshot.descent().first().value()),
            numbers.format(snapshot.iterate().value()),
            snapshot.iterate().index()));
  }

  private void showHeldOut(Snapshot snapshot) {
    Track.Samples<Double> samples = snapshot.heldOut();
    if (samples == null) {
      if (chart.hasSeries(HELD_OUT)) {
        chart.removeSeries(HELD_OUT);
      }
      return;
    }
    if (!chart.hasSeries(HELD_OUT)) {
      chart.putSeries(
          Series.of(HELD_OUT, getTranslation("network.figure.heldOut"))
              .withColour("var(--run-2)")
              .dashed(6, 4));
    }
    if (samples.all().size() != heldOutSamples) {
      heldOutSamples = samples.all().size();
      Tracks.draw(chart, HELD_OUT, samples, 1);
    }
  }
}
