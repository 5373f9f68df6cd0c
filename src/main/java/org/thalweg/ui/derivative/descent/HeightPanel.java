package org.thalweg.ui.derivative.descent;

import com.vaadin.flow.component.html.Div;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Snapshot.Walking;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/** The height at every step of the descent, or the error of the line. */
public final class HeightPanel extends Div implements Panel<Snapshot> {
  private static final double DOT = 2;

  private final LiveChart chart;
  private final RunSeries runs;
  private int ringed = -1;

  /**
   * @param upKey of the words beside the axis of the heights
   */
  public HeightPanel(String upKey) {
    String up = getTranslation(upKey);
    chart =
        new LiveChart(
            ChartOptions.named(up),
            Axis.linear(getTranslation("derivative.figure.step")).from(0),
            Axis.linear(up));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    runs = new RunSeries(chart, DOT);
    addClassName("derivative-small");
    add(chart);
  }

  public LiveChart chart() {
    return chart;
  }

  @Override
  public void show(Snapshot snapshot) {
    runs.show(snapshot.walking().map(Walking::run).stream().toList());
    snapshot.walking().ifPresent(this::show);
  }

  private void show(Walking walking) {
    if (walking.run().id() != ringed) {
      ringed = walking.run().id();
      runs.putRing(walking.run(), walking.here().index(), walking.here().value());
    }
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        chart,
        getTranslation(
            "derivative.heights.alternative",
            numbers.format(walking.descent().first().value(), 5),
            numbers.format(walking.here().value(), 5),
            walking.here().index()));
  }
}
