package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.descent.Iterate;
import org.thalweg.ui.part.Numbers;

/** The height at every step of the descent, or the error of the line. */
final class HeightPanel extends Div implements Panel {
  private static final String ID = "heights";

  private final LiveChart chart;
  private List<Iterate> shown = List.of();

  /**
   * @param up words beside the axis of the heights
   */
  HeightPanel(String up) {
    chart =
        new LiveChart(
            ChartOptions.named(up),
            Axis.linear(getTranslation("derivative.figure.step")).from(0),
            Axis.linear(up));
    chart.putSeries(
        Series.of(ID, up).withColour("var(--trail)").withWidth(1.5).withMarkers(Shape.CIRCLE, 2));
    addClassName("derivative-small");
    add(chart);
  }

  @Override
  public void show(Snapshot snapshot) {
    List<Iterate> steps = snapshot.walking().map(Snapshot.Walking::steps).orElse(List.of());
    List<Iterate> fresh = Trail.fresh(shown, steps);
    if (fresh.size() == steps.size()) {
      chart.clear(ID);
    }
    chart.append(
        ID,
        fresh.stream().mapToDouble(Iterate::index).toArray(),
        fresh.stream().mapToDouble(Iterate::value).toArray());
    shown = steps;
    if (!steps.isEmpty()) {
      Numbers numbers = Numbers.of(getLocale());
      chart.setTextAlternative(
          getTranslation(
              "derivative.heights.alternative",
              numbers.format(steps.getFirst().value(), 5),
              numbers.format(steps.getLast().value(), 5),
              steps.getLast().index()));
    }
  }
}
