package org.thalweg.ui.descend;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.math.objective.Minimum;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.SegmentedButtons;

/**
 * Loss at every step, on a linear or a logarithmic axis, with a line where the learning rate was
 * changed.
 */
final class LossPanel extends Div implements Panel {
  private static final double DOT = 2;

  private final LiveChart chart;
  private final RunSeries series;
  private final SegmentedButtons<Boolean> scale;
  private final Map<String, Double> changes = new HashMap<>();
  private String axis = "";
  private int ringed = -1;

  LossPanel(Desk loop) {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("descend.loss.title")),
            Axis.linear(getTranslation("descend.steps.axis")).from(0),
            Axis.linear(getTranslation("descend.loss.axis")));
    series = new RunSeries(chart, DOT);
    scale =
        new SegmentedButtons<>(
            getTranslation("descend.loss.scale"),
            List.of(false, true),
            log -> getTranslation(log ? "descend.loss.log" : "descend.loss.linear"));
    scale.onChosen(log -> loop.act(model -> model.look(log, model.state().arrows())));
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
  static double offset(State state) {
    List<Minimum> minima = state.surface().minima();
    return state.logarithmicLoss() && !minima.isEmpty() ? minima.getFirst().value() : 0;
  }

  @Override
  public void show(Snapshot snapshot) {
    State state = snapshot.state();
    scale.setValue(state.logarithmicLoss());
    showAxis(state);
    series.show(state.runs());
    showRateChanges(state.active());
    if (state.active().run().id() != ringed) {
      ringed = state.active().run().id();
      series.putRing(state.active(), 0, snapshot.iterate().value() - offset(state));
    }
    Numbers numbers = Numbers.of(getLocale());
    chart.setTextAlternative(
        getTranslation(
            "descend.loss.alternative",
            numbers.format(state.active().run().log().iterate(0).value()),
            numbers.format(snapshot.iterate().value()),
            snapshot.iterate().index()));
  }

  private void showAxis(State state) {
    String title =
        getTranslation(offset(state) == 0 ? "descend.loss.axis" : "descend.loss.axisAboveMinimum");
    String wanted = title + state.logarithmicLoss();
    if (!wanted.equals(axis)) {
      axis = wanted;
      chart.setYAxis(state.logarithmicLoss() ? Axis.logarithmic(title) : Axis.linear(title));
    }
  }

  private void showRateChanges(ShownRun shown) {
    Map<String, Double> wanted = new HashMap<>();
    shown.run().log().rateChanges().forEach((index, rate) -> wanted.put("rate-" + index, rate));
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
