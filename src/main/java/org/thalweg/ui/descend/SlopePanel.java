package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/** The length of the gradient at every step; its axis is logarithmic when that of the loss is. */
final class SlopePanel extends Div implements Panel<Snapshot> {
  private static final double DOT = 2;

  private final LiveChart chart;
  private final RunSeries series;
  private boolean logarithmic;
  private int ringed = -1;

  SlopePanel() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("descend.slope.title"))
                .withBelowZeroText(getTranslation("descend.loss.belowZero")),
            Axis.linear(getTranslation("descend.steps.axis")).from(0),
            Axis.linear(getTranslation("descend.slope.axis")));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    series = new RunSeries(chart, DOT);
    addClassName("descend-curve");
    Veil.named("slope", this);
    add(chart);
  }

  LiveChart chart() {
    return chart;
  }

  @Override
  public void show(Snapshot snapshot) {
    if (snapshot.look().logarithmicLoss() != logarithmic) {
      logarithmic = snapshot.look().logarithmicLoss();
      String title = getTranslation("descend.slope.axis");
      chart.setYAxis(logarithmic ? Axis.logarithmic(title) : Axis.linear(title));
    }
    series.show(snapshot.drawn(), snapshot::isFlownOut);
    if (snapshot.active().id() != ringed) {
      ringed = snapshot.active().id();
      series.putRing(snapshot.active(), snapshot.iterate().index(), snapshot.iterate().slope());
    }
    Spoken.describe(
        chart,
        getTranslation(
            "descend.slope.alternative",
            Numbers.of(getLocale()).format(snapshot.iterate().slope()),
            snapshot.iterate().index()));
  }
}
