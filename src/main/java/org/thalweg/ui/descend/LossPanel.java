package org.thalweg.ui.descend;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.math.objective.Minimum;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.SegmentedButtons;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * Loss at every step, on a linear or a logarithmic axis, with a line where the learning rate was
 * changed.
 */
final class LossPanel extends Div implements Panel<Snapshot> {
  private static final double DOT = 2;

  /** Changes of the rate that are further apart, in steps, are never one drag. */
  private static final double MOST_TOGETHER = 100;

  private final LiveChart chart;
  private final RunSeries series;
  private final SegmentedButtons<Boolean> scale;
  private final Map<String, Double> changes = new HashMap<>();
  private String axis = "";
  private int ringed = -1;

  LossPanel(UpdateLoop<Model, Snapshot> loop) {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("descend.loss.title"))
                .withBelowZeroText(getTranslation("descend.loss.belowZero")),
            Axis.linear(getTranslation("descend.steps.axis")).from(0),
            Axis.linear(getTranslation("descend.loss.axis")));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    series = new RunSeries(chart, DOT);
    scale =
        new SegmentedButtons<>(
            getTranslation("descend.loss.scale"),
            List.of(false, true),
            log -> getTranslation(log ? "descend.loss.log" : "descend.loss.linear"));
    scale.onChosen(log ->
        loop.act(model ->
            model.show(state ->
                state.choosing(
                    settings -> settings.withLook(settings.look().withLogarithmicLoss(log))))));
    chart.addPlotClickListener(
        event -> loop.act(model -> model.scrub(Math.max(0, Math.round(event.x())))));
    addClassName("descend-curve");
    add(chart);
  }

  LiveChart chart() {
    return chart;
  }

  Component tools() {
    return scale;
  }

  /**
   * What is subtracted from every loss: on a logarithmic axis the lowest known minimum, so that the
   * way down to it shows whatever its value is; otherwise nothing.
   */
  static double offset(Snapshot snapshot) {
    List<Minimum> minima = snapshot.surface().minima();
    return snapshot.look().logarithmicLoss() && !minima.isEmpty() ? minima.getFirst().value() : 0;
  }

  @Override
  public void show(Snapshot snapshot) {
    scale.setValue(snapshot.look().logarithmicLoss());
    showAxis(snapshot);
    series.show(snapshot.drawn(), snapshot::isFlownOut);
    showRateChanges(drags(snapshot.active().settings().rateChanges(), snapshot.settings().speed()));
    if (snapshot.active().id() != ringed) {
      ringed = snapshot.active().id();
      series.putRing(
          snapshot.active(),
          snapshot.iterate().index(),
          snapshot.iterate().value() - offset(snapshot));
    }
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        chart,
        getTranslation(
            "descend.loss.alternative",
            numbers.format(snapshot.descent().first().value()),
            numbers.format(snapshot.iterate().value()),
            snapshot.iterate().index()));
  }

  private void showAxis(Snapshot snapshot) {
    String title =
        getTranslation(
            offset(snapshot) == 0 ? "descend.loss.axis" : "descend.loss.axisAboveMinimum");
    String wanted = title + snapshot.look().logarithmicLoss();
    if (!wanted.equals(axis)) {
      axis = wanted;
      chart.setYAxis(
          snapshot.look().logarithmicLoss() ? Axis.logarithmic(title) : Axis.linear(title));
    }
  }

  /**
   * The last change of each drag: while somebody drags, changes follow each other within half a
   * second, and a mark for each would hide the curve.
   *
   * @param speed in steps per second, perhaps infinite
   */
  static SortedMap<Long, Double> drags(SortedMap<Long, Double> changes, double speed) {
    double together = Math.clamp(speed / 2, 2, MOST_TOGETHER);
    SortedMap<Long, Double> last = new TreeMap<>();
    changes.forEach((index, rate) -> {
      if (!last.isEmpty() && index - last.lastKey() <= together) {
        last.remove(last.lastKey());
      }
      last.put(index, rate);
    });
    return last;
  }

  private void showRateChanges(SortedMap<Long, Double> rates) {
    Map<String, Double> wanted = new HashMap<>();
    rates.forEach((index, rate) -> wanted.put("rate-" + index, rate));
    for (String gone : List.copyOf(changes.keySet())) {
      if (!wanted.containsKey(gone)) {
        chart.removeMark(gone);
        changes.remove(gone);
      }
    }
    wanted.forEach((id, rate) -> {
      if (!rate.equals(changes.put(id, rate))) {
        chart.putMark(rule(id, rate));
      }
    });
  }

  private Mark rule(String id, double rate) {
    String words =
        getTranslation("descend.loss.rateChange", Numbers.of(getLocale()).format(rate, 3));
    double index = Double.parseDouble(id.substring("rate-".length()));
    return new Mark.RuleLine(id, true, index, "var(--ink-soft)", true, words);
  }
}
