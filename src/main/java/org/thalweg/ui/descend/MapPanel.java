package org.thalweg.ui.descend;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.Handle;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Shape;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Minimum;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.MapCoordinates;
import org.thalweg.ui.part.Numbers;

/**
 * The map: contours, known minima, the start to click or drag, the runs and the hiker with its
 * arrows.
 */
final class MapPanel extends Div implements Panel {
  private static final String START = "start";
  private static final double DOT = 3;

  private final Desk desk;
  private final LiveChart chart;
  private final LaneSeries series;
  private final NativeButton arrows;
  private final List<String> minima = new ArrayList<>();
  private @Nullable Contours contours;
  private String surface = "";
  private int ringed = -1;

  MapPanel(Desk desk) {
    this.desk = desk;
    chart = new LiveChart(options(), axis("descend.map.x"), axis("descend.map.y"));
    series = new LaneSeries(chart, DOT);
    arrows =
        new NativeButton(
            getTranslation("descend.map.arrows"),
            event ->
                desk.wish(
                    bench -> bench.look(bench.scene().logarithmicLoss(), !bench.scene().arrows())));
    arrows.addClassName("button");
    chart.addPlotClickListener(event -> startAt(event.x(), event.y()));
    chart.addHandleMovedListener(event -> startAt(event.x(), event.y()));
    chart.addViewChangedListener(
        event -> desk.adapt(bench -> bench.look(MapCoordinates.domain(event.extents()))));
    addClassName("descend-map");
    add(chart);
  }

  LiveChart chart() {
    return chart;
  }

  /** The buttons that belong to the map. */
  Component[] tools() {
    NativeButton picture =
        new NativeButton(
            getTranslation("descend.map.picture"), event -> chart.exportImage("thalweg.png"));
    picture.addClassName("button");
    return new Component[] {arrows, picture};
  }

  @Override
  public void show(Moment moment) {
    Scene scene = moment.scene();
    showSurface(scene);
    if (moment.contours() != contours) {
      contours = moment.contours();
      chart.setBackground(MapCoordinates.heightField(contours));
    }
    series.show(scene.lanes());
    showStart(scene);
    showHiker(moment);
    arrows.getElement().setAttribute("aria-pressed", Boolean.toString(scene.arrows()));
    chart.setTextAlternative(words(moment));
  }

  private void showSurface(Scene scene) {
    Domain domain = scene.surface().domain();
    String identity = scene.surface().formula() + domain;
    if (identity.equals(surface)) {
      return;
    }
    surface = identity;
    chart.setXAxis(axis("descend.map.x").between(domain.x().low(), domain.x().high()));
    chart.setYAxis(axis("descend.map.y").between(domain.y().low(), domain.y().high()));
    chart.resetView();
    minima.forEach(chart::removeMark);
    minima.clear();
    for (Minimum minimum : scene.surface().minima()) {
      String id = "minimum-" + minima.size();
      minima.add(id);
      double x = minimum.point().get(0);
      double y = minimum.point().get(1);
      chart.putMark(Mark.Marker.of(id, x, y, Shape.PLUS, "var(--ink)"));
    }
  }

  private void showStart(Scene scene) {
    Vector start = scene.active().choice().start();
    double x = start.get(0);
    double y = start.get(1);
    chart.putHandle(
        Handle.of(START, x, y, getTranslation("descend.map.start")).withColour("var(--primary)"));
  }

  private void showHiker(Moment moment) {
    Lane lane = moment.scene().active();
    if (lane.run().id() != ringed) {
      ringed = lane.run().id();
      Vector point = moment.iterate().point();
      putArrow("partial-x", point, "var(--partial)", "descend.arrow.x");
      putArrow("partial-y", point, "var(--partial)", "descend.arrow.y");
      putArrow("gradient", point, "var(--gradient)", "descend.arrow.gradient");
      series.putRing(lane, point.get(0), point.get(1));
    }
  }

  private void putArrow(String id, Vector point, String colour, String label) {
    double x = point.get(0);
    double y = point.get(1);
    chart.putMark(new Mark.Arrow(id, x, y, x, y, colour, getTranslation(label)));
  }

  /**
   * Starts at a place of the map, rounded to what can be told apart there, so that the numbers stay
   * short.
   */
  private void startAt(double x, double y) {
    desk.wish(bench -> {
      Domain view = bench.scene().view();
      Vector start =
          Vector.of(MapCoordinates.rounded(x, view.x()), MapCoordinates.rounded(y, view.y()));
      if (!start.equals(bench.scene().active().choice().start())) {
        bench.startAt(start);
      }
    });
  }

  private ChartOptions options() {
    return ChartOptions.named(getTranslation("descend.map.label"))
        .withEqualAspect()
        .withZoomAndPan(
            getTranslation("descend.map.zoomIn"),
            getTranslation("descend.map.zoomOut"),
            getTranslation("descend.map.resetView"));
  }

  private Axis axis(String name) {
    return Axis.linear(getTranslation(name)).withoutGridLines();
  }

  private String words(Moment moment) {
    Numbers numbers = Numbers.of(getLocale());
    Domain view = moment.scene().view();
    Iterate here = moment.iterate();
    return getTranslation(
        "descend.map.alternative",
        moment.scene().surface().formula(),
        numbers.format(view.x().low(), 3),
        numbers.format(view.x().high(), 3),
        numbers.format(view.y().low(), 3),
        numbers.format(view.y().high(), 3),
        here.index(),
        numbers.format(here.point().get(0)),
        numbers.format(here.point().get(1)),
        numbers.format(here.value()));
  }
}
