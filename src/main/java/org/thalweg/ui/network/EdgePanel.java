package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.LargestCurvature;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.Track;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * α·λmax over the steps, with the line at 2 above which plain gradient descent is unstable: whether
 * the training walks up to the edge of stability and stays there. It is found only while the card
 * is seen.
 */
final class EdgePanel extends Div implements Panel<Snapshot> {
  private static final String PRODUCT = "product";
  private static final double EDGE = 2;
  private static final double LEAST_TOP = 2.5;
  private static final double ROOM = 1.1;
  private static final double DOT = 1.5;

  private final UpdateLoop<Model, Snapshot> loop;
  private final LiveChart chart;
  private final Paragraph words = new Paragraph();
  private boolean seen;
  private int samples = -1;
  private int run = -1;
  private double rate = Double.NaN;
  private double top = LEAST_TOP;

  EdgePanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
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

  /** The card it stands in tells whether it is seen. */
  Card in(Card card) {
    card.onShown(shown -> {
      seen = shown;
      loop.adapt(model -> model.watchEdge(seen));
    });
    return card;
  }

  @Override
  public void show(Snapshot snapshot) {
    Track.Samples<Double> along = snapshot.sharpness().along();
    if (along != null) {
      draw(snapshot, along);
    } else if (seen) {
      loop.adapt(model -> model.watchEdge(true));
    }
    words.setText(words(snapshot, snapshot.descent().optimizer().learningRate()));
    Spoken.describe(chart, words.getText());
  }

  private void draw(Snapshot snapshot, Track.Samples<Double> along) {
    double alpha = snapshot.descent().optimizer().learningRate();
    int count = along.all().size();
    if (snapshot.run().id() != run || count != samples || alpha != rate) {
      run = snapshot.run().id();
      samples = count;
      rate = alpha;
      Tracks.draw(chart, PRODUCT, along, alpha);
      showAxis(along, alpha);
    }
  }

  /** The line at 2 is always seen: how near it is says something, too. */
  private void showAxis(Track.Samples<Double> along, double alpha) {
    double highest = LEAST_TOP;
    for (Track.Sample<Double> sample : along.all()) {
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
    if (!LargestCurvature.limits(snapshot.descent())) {
      return getTranslation("network.edge.notPlain", product);
    }
    return getTranslation(
        alpha * sharpness < EDGE ? "network.edge.stable" : "network.edge.unstable",
        product,
        numbers.format(sharpness, 3));
  }
}
