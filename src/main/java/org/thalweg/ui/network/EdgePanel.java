package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.network.MiniBatches;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.Track;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.Panel;

/**
 * α·λmax over the steps, with the line at 2 above which plain gradient descent is unstable: whether
 * the training walks up to the edge of stability and stays there.
 */
final class EdgePanel extends Div implements Panel<Snapshot> {
  private static final String PRODUCT = "product";
  private static final double EDGE = 2;
  private static final double LEAST_TOP = 2.5;
  private static final double ROOM = 1.1;
  private static final double DOT = 1.5;

  private final LiveChart chart;
  private final Paragraph words = new Paragraph();
  private int samples = -1;
  private int run = -1;
  private double rate = Double.NaN;
  private double top = LEAST_TOP;

  EdgePanel() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("network.edge.label")),
            Axis.linear(getTranslation("network.step")).from(0),
            axis(LEAST_TOP));
    chart.putSeries(
        Series.of(PRODUCT, "α·λmax").withColour("var(--partial)").withMarkers(Shape.CIRCLE, DOT));
    chart.putMark(
        new Mark.RuleLine(
            "edge", false, EDGE, "var(--trail)", true, getTranslation("network.edge.line")));
    addClassName("network-curve");
    words.addClassName("hint");
    add(chart, words);
  }

  @Override
  public void show(Snapshot snapshot) {
    double alpha = snapshot.descent().optimizer().learningRate();
    int count = snapshot.sharpness().all().size();
    if (snapshot.run().id() != run || count != samples || alpha != rate) {
      run = snapshot.run().id();
      samples = count;
      rate = alpha;
      Tracks.draw(chart, PRODUCT, snapshot.sharpness(), alpha);
      showAxis(snapshot, alpha);
    }
    words.setText(words(snapshot, alpha));
    Spoken.describe(chart, words.getText());
  }

  /** The line at 2 is always seen: how near it is says something, too. */
  private void showAxis(Snapshot snapshot, double alpha) {
    double highest = LEAST_TOP;
    for (Track.Sample<Double> sample : snapshot.sharpness().all()) {
      highest = Math.max(highest, ROOM * alpha * sample.value());
    }
    if (Double.isFinite(highest) && highest != top) {
      top = highest;
      chart.setYAxis(axis(top));
    }
  }

  private static Axis axis(double top) {
    return Axis.linear("α·λmax").between(0, top);
  }

  private String words(Snapshot snapshot, double alpha) {
    Numbers numbers = Numbers.of(getLocale());
    double sharpness = snapshot.sharpnessHere();
    String product = numbers.format(alpha * sharpness, 3);
    boolean plain =
        snapshot.descent().optimizer() instanceof GradientDescent
            && !(snapshot.descent().objective() instanceof MiniBatches);
    if (!plain) {
      return getTranslation("network.edge.notPlain", product);
    }
    return getTranslation(
        alpha * sharpness < EDGE ? "network.edge.stable" : "network.edge.unstable",
        product,
        numbers.format(sharpness, 3));
  }
}
