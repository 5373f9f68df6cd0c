package org.thalweg.ui.descend;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.math.descent.Landing;
import org.thalweg.math.descent.Zone;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/**
 * The limit of the learning rate as geometry: where the next step lands, for every α. For plain
 * descent it is the slice of the valley along −∇f. Behind it the colours of the zones say what such
 * a step does on this way.
 */
final class LandingPanel extends Composite<Card> implements Panel<Snapshot>, HasStyle {
  static final String CURVE = "landing";
  static final String HERE = "here";
  static final String RING = "ring";
  private static final String ZONE = "zone-";
  private static final double HEADROOM = 0.6;
  private static final double FOOTROOM = 0.08;

  private final LiveChart chart;
  private final Paragraph hint = new Paragraph();
  private List<Object> axes = List.of();

  LandingPanel() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("descend.landing.title")),
            Axis.linear("α"),
            Axis.linear("f"));
    chart.putSeries(Series.of(CURVE, "").withColour("var(--ink)"));
    chart.addClassName("slice-chart");
    getContent().setTitle(getTranslation("descend.landing.title"));
    hint.addClassName("hint");
    getContent().add(chart, hint);
    getContent().foldable(true);
    Veil.named("rate-words", getContent());
  }

  LiveChart chart() {
    return chart;
  }

  @Override
  public void show(Snapshot snapshot) {
    Ahead ahead = snapshot.ahead();
    Landing landing = ahead.landing();
    boolean plain = ahead.from().optimizer() instanceof GradientDescent;
    getContent()
        .setTitle(getTranslation(plain ? "descend.landing.along" : "descend.landing.title"));
    showAxes(landing);
    double[] rates = new double[landing.values().length()];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = landing.rate(i);
    }
    chart.setData(CURVE, rates, landing.values().toArray());
    showZones(landing);
    showStep(snapshot, landing.values().get(0));
  }

  /** Where the step begins and where it lands with the rate that is set. */
  private void showStep(Snapshot snapshot, double here) {
    chart.putMark(
        new Mark.RuleLine(
            HERE, false, here, "var(--ink-soft)", true, getTranslation("descend.landing.here")));
    double rate = snapshot.nextRate();
    double value = snapshot.ahead().landsAt();
    if (Double.isFinite(value)) {
      chart.putMark(
          Mark.Marker.ring(RING, rate, value, RunSeries.colour(snapshot.active().slot())));
    } else if (chart.hasMark(RING)) {
      chart.removeMark(RING);
    }
    Numbers numbers = Numbers.of(getLocale());
    Spoken.describe(
        chart,
        getTranslation(
            "descend.landing.alternative",
            numbers.format(rate),
            numbers.format(here),
            numbers.format(value)));
  }

  /**
   * From the lowest landing point to somewhat above where the step begins; beyond that a step leads
   * uphill, and how far does not matter.
   */
  private void showAxes(Landing landing) {
    double here = landing.values().get(0);
    double lowest = here;
    double highest = here;
    for (int i = 0; i < landing.values().length(); i++) {
      double value = landing.values().get(i);
      if (Double.isFinite(value)) {
        lowest = Math.min(lowest, value);
        highest = Math.max(highest, value);
      }
    }
    double height = here > lowest ? here - lowest : Math.max(highest - here, Math.ulp(here));
    List<Object> wanted = List.of(landing.upTo(), here, lowest);
    if (!wanted.equals(axes)) {
      axes = wanted;
      chart.setXAxis(Axis.linear("α").between(0, landing.upTo()));
      chart.setYAxis(
          Axis.linear("f").between(lowest - FOOTROOM * height, here + HEADROOM * height));
    }
  }

  /** Short of the lowest point on this way, beyond it but lower than here, higher than here. */
  private void showZones(Landing landing) {
    double upTo = landing.upTo();
    double climbs = landing.climbsFrom().orElse(upTo);
    double floor = Math.min(landing.floor().orElse(upTo), climbs);
    showZone(Zone.STEADY, 0, floor);
    showZone(Zone.ZIGZAG, floor, climbs);
    showZone(Zone.UNSTABLE, climbs, upTo);
    Numbers numbers = Numbers.of(getLocale());
    hint.setText(
        landing.climbsFrom().isPresent()
            ? getTranslation("descend.landing.climbs", numbers.formatBound(climbs, 3))
            : getTranslation("descend.landing.falls", numbers.format(upTo, 3)));
  }

  private void showZone(Zone zone, double from, double to) {
    String name = zone.name().toLowerCase(Locale.ROOT);
    if (from < to) {
      String tint = "color-mix(in srgb, var(--zone-" + name + ") 28%, transparent)";
      chart.putMark(Mark.Region.ofX(ZONE + name, from, to, tint, ""));
    } else if (chart.hasMark(ZONE + name)) {
      chart.removeMark(ZONE + name);
    }
  }
}
