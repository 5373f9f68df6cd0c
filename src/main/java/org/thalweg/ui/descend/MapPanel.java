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
import org.thalweg.live.RunSnapshot;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Minimum;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.MapCoordinates;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The map: contours, known minima, the start to click or drag, the runs and the hiker with its
 * arrows.
 */
final class MapPanel extends Div implements Panel<Snapshot> {
  private static final String START = "start";
  private static final double DOT = 3;
  private static final double ARROW_SHARE = 0.14;

  private final UpdateLoop<Model, Snapshot> loop;
  private final LiveChart chart;
  private final RunSeries series;
  private final NativeButton arrows;
  private final List<String> minima = new ArrayList<>();
  private @Nullable Contours contours;
  private String surface = "";
  private int ringed = -1;

  MapPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chart = new LiveChart(options(), axis("descend.map.x"), axis("descend.map.y"));
    series = new RunSeries(chart, DOT);
    arrows =
        new NativeButton(
            getTranslation("descend.map.arrows"),
            event ->
                loop.act(
                    model -> model.look(model.state().logarithmicLoss(), !model.state().arrows())));
    arrows.addClassName("button");
    chart.addPlotClickListener(event -> startAt(event.x(), event.y()));
    chart.addHandleMovedListener(event -> startAt(event.x(), event.y()));
    chart.addViewChangedListener(
        event -> loop.adapt(model -> model.look(MapCoordinates.domain(event.extents()))));
    addClassName("descend-map");
    add(chart);
  }

  /** The length of the gradient's arrow: a share of what the map shows. */
  static double reach(Domain view) {
    return ARROW_SHARE * Math.min(view.x().length(), view.y().length());
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
  public void show(Snapshot snapshot) {
    showSurface(snapshot);
    if (snapshot.contours() != contours) {
      contours = snapshot.contours();
      chart.setBackground(MapCoordinates.heightField(contours));
    }
    series.show(snapshot.runs());
    showStart(snapshot);
    showHiker(snapshot);
    arrows.getElement().setAttribute("aria-pressed", Boolean.toString(snapshot.arrows()));
    chart.setTextAlternative(words(snapshot));
  }

  private void showSurface(Snapshot snapshot) {
    Domain domain = snapshot.surface().domain();
    String identity = snapshot.surface().formula() + domain;
    if (identity.equals(surface)) {
      return;
    }
    surface = identity;
    chart.setXAxis(axis("descend.map.x").between(domain.x().low(), domain.x().high()));
    chart.setYAxis(axis("descend.map.y").between(domain.y().low(), domain.y().high()));
    chart.resetView();
    minima.forEach(chart::removeMark);
    minima.clear();
    for (Minimum minimum : snapshot.surface().minima()) {
      String id = "minimum-" + minima.size();
      minima.add(id);
      double x = minimum.point().get(0);
      double y = minimum.point().get(1);
      chart.putMark(Mark.Marker.of(id, x, y, Shape.PLUS, "var(--ink)"));
    }
  }

  private void showStart(Snapshot snapshot) {
    Vector start = snapshot.active().settings().start();
    double x = start.get(0);
    double y = start.get(1);
    chart.putHandle(
        Handle.of(START, x, y, getTranslation("descend.map.start")).withColour("var(--primary)"));
  }

  private void showHiker(Snapshot snapshot) {
    RunSnapshot shown = snapshot.active();
    if (shown.id() != ringed) {
      ringed = shown.id();
      Vector point = snapshot.iterate().point();
      putArrow("partial-x", point, "var(--partial)", "descend.arrow.x");
      putArrow("partial-y", point, "var(--partial)", "descend.arrow.y");
      putArrow("gradient", point, "var(--gradient)", "descend.arrow.gradient");
      series.putRing(shown, point.get(0), point.get(1));
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
    loop.act(model -> {
      Domain view = model.state().view();
      Vector start =
          Vector.of(MapCoordinates.rounded(x, view.x()), MapCoordinates.rounded(y, view.y()));
      if (!start.equals(model.state().active().settings().start())) {
        model.startAt(start);
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

  private String words(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    Domain view = snapshot.view();
    Iterate here = snapshot.iterate();
    return getTranslation(
        "descend.map.alternative",
        snapshot.surface().formula(),
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
