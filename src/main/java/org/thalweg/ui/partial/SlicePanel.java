package org.thalweg.ui.partial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.math.objective.Slice;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.TexFormula;
import org.thalweg.ui.screen.Panel;

/** The slice along the knob that turns: its formula in one variable, the curve and its tangent. */
final class SlicePanel extends Composite<Card> implements Panel<Snapshot>, HasStyle {
  private static final String CURVE = "curve";
  private static final String TANGENT = "tangent";
  private static final String POINT = "point";
  private static final double TANGENT_SHARE = 0.2;

  private final LiveChart chart;
  private final TexFormula formula = new TexFormula().block();
  private final Paragraph slope = new Paragraph();
  private final Paragraph hint = new Paragraph(getTranslation("partial.slice.hint"));
  private String axis = "";

  SlicePanel() {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("partial.slice.label")),
            Axis.linear("x"),
            Axis.linear("f"));
    chart.putSeries(Series.of(CURVE, "").withColour("var(--ink)"));
    chart.putSeries(Series.of(TANGENT, "").withColour("var(--partial)").withWidth(3));
    chart.addClassName("partial-slice");
    slope.addClassName("partial-slope");
    hint.addClassName("hint");
    getContent().add(formula, chart, slope, hint);
    getContent().foldable(true);
  }

  @Override
  public void show(Snapshot snapshot) {
    FormulaSlice cut = snapshot.cut();
    boolean shown = cut != null;
    List.of(formula, chart, slope).forEach(part -> part.setVisible(shown));
    hint.setVisible(!shown);
    if (cut == null) {
      getContent().setTitle(getTranslation("partial.slice.title"));
      return;
    }
    Subject subject = snapshot.settings().subject();
    String name = subject.variables().get(cut.coordinate());
    getContent().setTitle(getTranslation("partial.slice.along", name));
    formula.setFormula(SliceTex.worked(subject, cut), SliceTex.plain(subject, cut));
    showAxis(cut.slice(), name);
    chart.setData(CURVE, places(cut.slice()), cut.slice().values().toArray());
    showTangent(snapshot, cut);
    showWords(snapshot, cut, name);
  }

  private void showAxis(Slice slice, String name) {
    String wanted = slice.interval() + name;
    if (!wanted.equals(axis)) {
      axis = wanted;
      chart.setXAxis(Axis.linear(name).between(slice.interval().low(), slice.interval().high()));
    }
  }

  private void showTangent(Snapshot snapshot, FormulaSlice cut) {
    double at = snapshot.point().get(cut.coordinate());
    double value = snapshot.here().value();
    double steepness = snapshot.here().gradient().get(cut.coordinate());
    if (!Double.isFinite(value)) {
      chart.clear(TANGENT);
      if (chart.hasMark(POINT)) {
        chart.removeMark(POINT);
      }
      return;
    }
    chart.putMark(Mark.Marker.ring(POINT, at, value, "var(--trail)"));
    double reach = TANGENT_SHARE * cut.slice().interval().length();
    chart.setData(
        TANGENT,
        new double[] {at - reach, at + reach},
        new double[] {value - steepness * reach, value + steepness * reach});
  }

  private void showWords(Snapshot snapshot, FormulaSlice cut, String name) {
    Numbers numbers = Numbers.of(getLocale());
    String at = numbers.format(snapshot.point().get(cut.coordinate()));
    String steepness = numbers.format(snapshot.here().gradient().get(cut.coordinate()));
    boolean finite = Double.isFinite(snapshot.here().gradient().get(cut.coordinate()));
    slope.setText(
        finite
            ? getTranslation("partial.slice.slope", name, at, steepness)
            : getTranslation("partial.slice.noSlope", name, at));
    chart.setTextAlternative(
        getTranslation(
            "partial.slice.alternative",
            SliceTex.plain(snapshot.settings().subject(), cut),
            name,
            at,
            steepness));
  }

  private static double[] places(Slice slice) {
    double[] places = new double[slice.values().length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = slice.at(i);
    }
    return places;
  }
}
