package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.Handle;
import org.thalweg.chart.HandleMovedEvent;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.live.RunSnapshot;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.CurveSamples;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.math.objective.Interval;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Secant;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.ValueSlider;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The curve with its two points, the secant's triangle and the tangent; both points are dragged.
 */
public final class CurvePicture extends Div implements Panel<Snapshot> {
  private static final String CURVE = "curve";
  private static final String SECANT = "secant";
  private static final String TANGENT = "tangent";
  private static final String POINT = "point";
  private static final String SECOND = "second";
  private static final double DOT = 3.5;
  private static final String POINT_COLOUR = "var(--trail)";
  private static final String SECANT_COLOUR = "var(--partial)";

  private final LiveChart chart;
  private final SecantTriangle triangle;
  private final RunSeries runs;
  private final Set<String> handles = new HashSet<>();
  private List<Object> shown = List.of();
  private int ringed = -1;

  public CurvePicture(UpdateLoop<Model, Snapshot> loop) {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("derivative.picture.label")),
            Axis.linear("x"),
            Axis.linear("f"));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    chart.putSeries(Series.of(CURVE, "f").withColour("var(--ink)").withWidth(2.5));
    chart.putSeries(Series.of(TANGENT, "").withColour(POINT_COLOUR).dashed(2, 5));
    chart.putSeries(Series.of(SECANT, "").withColour(SECANT_COLOUR));
    Veil.named("curve", chart, CURVE);
    Veil.named("tangent", chart, TANGENT);
    triangle = new SecantTriangle(chart, SECANT_COLOUR);
    runs = new RunSeries(chart, DOT);
    chart.addHandleMovedListener(event -> loop.act(model -> drag(model, event)));
    addClassName("derivative-curve");
    add(chart);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean wanted =
        snapshot.activity() == Activity.SLOPE || snapshot.activity() == Activity.DESCENT;
    setVisible(wanted);
    if (!wanted) {
      return;
    }
    showCurve(snapshot);
    boolean slope = snapshot.activity() == Activity.SLOPE;
    showTangent(snapshot);
    showSecant(snapshot, slope && isFinite(snapshot.quotient()));
    showPoint(snapshot);
    showRun(snapshot);
    Spoken.describe(chart, words(snapshot));
  }

  public LiveChart chart() {
    return chart;
  }

  /** The run's series and its ring; the browser gives them their points. */
  private void showRun(Snapshot snapshot) {
    List<RunSnapshot> descents = snapshot.walking().map(Snapshot.Walking::run).stream().toList();
    runs.show(descents);
    int run = descents.isEmpty() ? -1 : descents.getFirst().id();
    if (run != ringed) {
      ringed = run;
      if (descents.isEmpty()) {
        runs.removeRing();
      } else {
        Iterate here = descents.getFirst().last();
        runs.putRing(descents.getFirst(), here.point().get(0), here.value());
      }
    }
  }

  private void showCurve(Snapshot snapshot) {
    Interval view = snapshot.secant().view();
    List<Object> wanted = List.of(snapshot.secant().curve(), view);
    if (wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    Interval heights = heights(snapshot);
    chart.setXAxis(Axis.linear("").between(view.low(), view.high()));
    chart.setYAxis(
        Axis.linear(AxisWords.up(this, snapshot)).between(heights.low(), heights.high()));
    CurveSamples samples = snapshot.shown();
    chart.setData(CURVE, samples.places().toArray(), samples.values().toArray());
  }

  /** Under the microscope both axes are magnified alike, unless the second point would be lost. */
  private static Interval heights(Snapshot snapshot) {
    Interval all = snapshot.curve().heights();
    double share = snapshot.secant().view().length() / snapshot.secant().curve().view().length();
    DifferenceQuotient now = snapshot.quotient();
    if (share >= 1 || !isFinite(now)) {
      return all;
    }
    double middle = now.value() + now.rise() / 2;
    double half =
        Math.max(share * all.length() / 2, Math.max(Math.abs(now.rise()), Math.ulp(middle)));
    return new Interval(middle - half, middle + half);
  }

  private void showTangent(Snapshot snapshot) {
    if (snapshot.walking().isPresent()) {
      Iterate here = snapshot.walking().get().here();
      line(TANGENT, snapshot, here.point().get(0), here.value(), here.gradient().get(0));
    } else if (snapshot.slope().isDefined()) {
      DifferenceQuotient now = snapshot.quotient();
      line(TANGENT, snapshot, now.x(), now.value(), snapshot.slope().slope());
    } else {
      chart.clear(TANGENT);
    }
  }

  /** A straight line through a point over the whole width. */
  private void line(String series, Snapshot snapshot, double x, double y, double slope) {
    Interval view = snapshot.secant().view();
    chart.setData(
        series,
        new double[] {view.low(), view.high()},
        new double[] {y + slope * (view.low() - x), y + slope * (view.high() - x)});
  }

  private void showSecant(Snapshot snapshot, boolean wanted) {
    if (!wanted) {
      removeSecant();
      return;
    }
    Numbers numbers = Numbers.of(getLocale());
    DifferenceQuotient now = snapshot.quotient();
    line(SECANT, snapshot, now.x(), now.value(), now.quotient());
    String run = getTranslation("derivative.mark.run", numbers.format(now.change(), 5));
    String rise = getTranslation("derivative.mark.rise", numbers.format(now.rise(), 5));
    triangle.show(snapshot, run, rise);
    putHandle(
        handle(SECOND, now.there(), now.valueThere(), "derivative.handle.second")
            .withColour(SECANT_COLOUR)
            .withValueText(run));
  }

  private void removeSecant() {
    chart.clear(SECANT);
    triangle.remove();
    removeHandle(SECOND);
  }

  private void showPoint(Snapshot snapshot) {
    DifferenceQuotient now = snapshot.quotient();
    if (!Double.isFinite(now.value())) {
      removeHandle(POINT);
      return;
    }
    Numbers numbers = Numbers.of(getLocale());
    putHandle(
        handle(POINT, now.x(), now.value(), "derivative.handle.point")
            .withColour(POINT_COLOUR)
            .withValueText(
                getTranslation(
                    "derivative.handle.value",
                    numbers.format(now.x(), 6),
                    numbers.format(now.value(), 6))));
  }

  private Handle handle(String id, double x, double y, String label) {
    return Handle.of(id, x, y, getTranslation(label)).moving(Handle.Movement.X);
  }

  private void drag(Model model, HandleMovedEvent event) {
    Secant secant = model.state().secant();
    double x = ValueSlider.nearest(event.x(), secant.curve().view());
    if (event.id().equals(POINT)) {
      model.moveTo(x);
    } else {
      model.setChangeNear(event.x() - secant.x());
    }
  }

  private String words(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    DifferenceQuotient now = snapshot.quotient();
    return getTranslation(
        "derivative.picture.alternative",
        snapshot.derivation().input().toText(),
        numbers.format(now.x(), 6),
        numbers.format(now.value(), 6),
        numbers.format(now.change(), 6),
        numbers.format(now.quotient(), 6),
        numbers.format(snapshot.slope().slope(), 6));
  }

  private static boolean isFinite(DifferenceQuotient quotient) {
    return Double.isFinite(quotient.value())
        && Double.isFinite(quotient.rise())
        && Double.isFinite(quotient.quotient());
  }

  private void putHandle(Handle handle) {
    handles.add(handle.id());
    chart.putHandle(handle);
  }

  private void removeHandle(String id) {
    if (handles.remove(id)) {
      chart.removeHandle(id);
    }
  }
}
