package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Residuals;
import org.thalweg.ui.network.state.Residuals.Residual;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.Panel;

/**
 * The residuals where numbers are answered: mean and root mean square in words, and, where no curve
 * shows them, a chart of them against the answers, with the line at 0. A good network leaves a band
 * around that line without a pattern.
 */
final class ResidualsPanel extends Div implements Panel<Snapshot> {
  private static final List<Shape> SHAPES = List.of(Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE);
  private static final int MOST_DOUBLINGS = 1_000;
  private static final String TRAINING = "training-";
  private static final String HELD_OUT = "held-out-";

  private final LiveChart chart;
  private final Paragraph words = new Paragraph();
  private double reach;

  ResidualsPanel() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("network.residuals.label")),
            Axis.linear(getTranslation("network.residuals.answer")),
            Axis.linear(getTranslation("network.residuals.residual")));
    chart.putMark(new Mark.RuleLine("zero", false, 0, "currentColor", false, ""));
    for (int output = 0; output < SHAPES.size(); output++) {
      put(TRAINING + output, output, 1, 4);
      put(HELD_OUT + output, output, 0.45, 2.5);
    }
    words.addClassName("hint");
    addClassNames("network-residuals", "stack");
    add(chart, words);
  }

  private void put(String id, int output, double opacity, double radius) {
    chart.putSeries(
        Series.of(id, "")
            .withColour("var(--run-2)")
            .withoutLine()
            .withOpacity(opacity)
            .withMarkers(SHAPES.get(output), radius));
  }

  LiveChart chart() {
    return chart;
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.residuals().isPresent());
    snapshot.residuals().ifPresent(residuals -> show(snapshot, residuals));
  }

  private void show(Snapshot snapshot, Residuals residuals) {
    words.setText(words(residuals));
    boolean curve = snapshot.data().inputs().size() == 1 && snapshot.data().outputs().size() == 1;
    chart.setVisible(!curve);
    if (!curve) {
      showReach(Math.max(residuals.training().largest(), residuals.heldOut().largest()));
      for (int output = 0; output < SHAPES.size(); output++) {
        draw(TRAINING + output, output, residuals.training().all());
        draw(HELD_OUT + output, output, residuals.heldOut().all());
      }
      Spoken.describe(chart, words.getText());
    }
  }

  /** The line at 0 stays in the middle; the ends go by doubling, so that they do not tremble. */
  private void showReach(double largest) {
    int doublings = largest == 0 ? 0 : Math.min(Math.getExponent(largest) + 1, MOST_DOUBLINGS);
    double wanted = Math.scalb(1.0, doublings);
    if (wanted != reach) {
      reach = wanted;
      chart.setYAxis(
          Axis.linear(getTranslation("network.residuals.residual")).between(-reach, reach));
    }
  }

  private void draw(String id, int output, List<Residual> residuals) {
    List<Residual> own = residuals.stream().filter(each -> each.output() == output).toList();
    chart.setData(
        id,
        own.stream().mapToDouble(Residual::answer).toArray(),
        own.stream().mapToDouble(Residual::value).toArray());
  }

  /** Mean and root mean square in words; empty where no numbers are answered. */
  String words() {
    return isVisible() ? words.getText() : "";
  }

  private String words(Residuals residuals) {
    Numbers numbers = Numbers.of(getLocale());
    Residuals.Part training = residuals.training();
    Residuals.Part heldOut = residuals.heldOut();
    return heldOut.all().isEmpty()
        ? getTranslation(
            "network.residuals.words",
            numbers.format(training.mean(), 3),
            numbers.format(training.rootMeanSquare(), 3))
        : getTranslation(
            "network.residuals.words.heldOut",
            numbers.format(training.mean(), 3),
            numbers.format(training.rootMeanSquare(), 3),
            numbers.format(heldOut.mean(), 3),
            numbers.format(heldOut.rootMeanSquare(), 3));
  }
}
