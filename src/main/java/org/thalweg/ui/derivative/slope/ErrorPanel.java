package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.Departure;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Secant;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Hint;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.Panel;

/**
 * How far Δy/Δx is from the slope, against Δx, both on logarithmic axes: first the bend of the
 * curve counts, then rounding. Two thin lines say what theory expects of each.
 */
public final class ErrorPanel extends Div implements Panel<Snapshot> {
  private static final String MEASURED = "measured";
  private static final String TRUNCATION = "truncation";
  private static final String ROUND_OFF = "round-off";

  private final LiveChart chart;
  private final Paragraph why = new Paragraph();

  public ErrorPanel() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("derivative.error.label")),
            Axis.logarithmic(getTranslation("derivative.error.across")),
            Axis.logarithmic(getTranslation("derivative.error.up")));
    chart.putSeries(thin(TRUNCATION, "var(--run-3)"));
    chart.putSeries(thin(ROUND_OFF, "var(--run-2)"));
    chart.putSeries(
        Series.of(MEASURED, getTranslation("derivative.error.up"))
            .withColour("var(--partial)")
            .withWidth(1.5)
            .withMarkers(Shape.CIRCLE, 3));
    why.addClassName("hint");
    Hint legend = new Hint(getTranslation("derivative.error.legend"));
    addClassName("derivative-error");
    add(chart, why, legend);
  }

  @Override
  public void show(Snapshot snapshot) {
    double slope = snapshot.slope().slope();
    List<DifferenceQuotient> done = snapshot.quotients();
    double widest = Math.abs(snapshot.secant().change()) * 2;
    chart.setXAxis(
        Axis.logarithmic(getTranslation("derivative.error.across"))
            .between(Math.scalb(widest, -Secant.MOST_SHRINKS), widest));
    draw(MEASURED, done, quotient -> quotient.distanceFrom(slope));
    draw(TRUNCATION, done, quotient -> quotient.truncation(snapshot.departure()));
    draw(ROUND_OFF, done, quotient -> quotient.roundOff(slope));
    String sentence = words(snapshot, slope);
    why.setText(sentence);
    Spoken.describe(chart, sentence);
  }

  private String words(Snapshot snapshot, double slope) {
    DifferenceQuotient now = snapshot.quotient();
    if (!snapshot.slope().isDefined() || !Double.isFinite(now.quotient())) {
      return getTranslation("derivative.error.noSlope");
    }
    Departure departure = snapshot.departure();
    String cause = now.cause(slope, departure).name().toLowerCase(Locale.ROOT);
    Numbers numbers = Numbers.of(getLocale());
    return getTranslation(
        "derivative.error.cause." + cause.replace('_', '-'),
        numbers.format(now.distanceFrom(slope), 3),
        numbers.format(now.change(), 3),
        share(departure, numbers));
  }

  /** What half the Δx leaves of the error: a half, a quarter, or a number. */
  private String share(Departure departure, Numbers numbers) {
    double share = departure.shareAfterHalving();
    return share == 0.5 || share == 0.25
        ? getTranslation("derivative.error.share." + (share == 0.5 ? "half" : "quarter"))
        : getTranslation("derivative.error.share.number", numbers.format(share, 2));
  }

  private void draw(
      String series, List<DifferenceQuotient> done, ToDoubleFunction<DifferenceQuotient> height) {
    chart.setData(
        series,
        done.stream().mapToDouble(quotient -> Math.abs(quotient.change())).toArray(),
        done.stream().mapToDouble(height).map(ErrorPanel::positive).toArray());
  }

  /** A logarithm has no place for 0: a gap. */
  private static double positive(double number) {
    return number > 0 ? number : Double.NaN;
  }

  private static Series thin(String id, String colour) {
    return Series.of(id, "").withColour(colour).withWidth(1.5).dashed(5, 4);
  }
}
