package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.Handle;
import org.thalweg.chart.Handle.Movement;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Minimum;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.MapCoordinates;
import org.thalweg.ui.part.Numbers;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The map: contours, the point where the knobs stand, the line along which the surface is cut, and
 * the arrows. The point is dragged as far as the knobs turn.
 */
final class MapPanel extends Div implements Panel<Snapshot> {
  private static final String POINT = "point";
  private static final String CUT = "cut";

  private final UpdateLoop<Model, Snapshot> loop;
  private final LiveChart chart;
  private final ArrowMarks arrows;
  private final List<String> minima = new ArrayList<>();
  private @Nullable Contours contours;
  private String surface = "";

  MapPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chart = new LiveChart(options(), axis("x"), axis("y"));
    arrows = new ArrowMarks(chart);
    chart.addPlotClickListener(event -> walkTo(event.x(), event.y()));
    chart.addHandleMovedListener(event -> walkTo(event.x(), event.y()));
    chart.addViewChangedListener(
        event -> loop.adapt(model -> model.look(MapCoordinates.domain(event.extents()))));
    addClassName("descend-map");
    add(chart);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.hasMap());
    if (snapshot.settings().subject() instanceof Subject.Plane plane) {
      showSurface(plane);
      if (snapshot.contours() != null && snapshot.contours() != contours) {
        contours = snapshot.contours();
        chart.setBackground(MapCoordinates.heightField(contours));
      }
      showCut(snapshot);
      arrows.show(snapshot, plane.surface().domain());
      showPoint(snapshot);
      chart.setTextAlternative(words(snapshot));
    }
  }

  private void showSurface(Subject.Plane plane) {
    Domain domain = plane.surface().domain();
    String identity = plane.formula() + domain;
    if (identity.equals(surface)) {
      return;
    }
    surface = identity;
    chart.setXAxis(axis("x").between(domain.x().low(), domain.x().high()));
    chart.setYAxis(axis("y").between(domain.y().low(), domain.y().high()));
    chart.resetView();
    minima.forEach(chart::removeMark);
    minima.clear();
    for (Minimum minimum : plane.surface().minima()) {
      String id = "minimum-" + minima.size();
      minima.add(id);
      double x = minimum.point().get(0);
      double y = minimum.point().get(1);
      chart.putMark(Mark.Marker.of(id, x, y, Shape.PLUS, "var(--ink)"));
    }
  }

  /** The line on the map over which the slice runs. */
  private void showCut(Snapshot snapshot) {
    int turning = snapshot.settings().turning();
    if (turning == Settings.ALL_TURN) {
      if (chart.hasMark(CUT)) {
        chart.removeMark(CUT);
      }
      return;
    }
    double frozenAt = snapshot.point().get(1 - turning);
    String name = snapshot.settings().subject().variables().get(1 - turning);
    String label =
        getTranslation("partial.map.frozen", name, Numbers.of(getLocale()).format(frozenAt));
    chart.putMark(new Mark.RuleLine(CUT, turning == 1, frozenAt, "var(--partial)", false, label));
  }

  private void showPoint(Snapshot snapshot) {
    Settings settings = snapshot.settings();
    Movement movement =
        switch (settings.turning()) {
          case 0 -> Movement.X;
          case 1 -> Movement.Y;
          default -> Movement.FREE;
        };
    Numbers numbers = Numbers.of(getLocale());
    double x = snapshot.point().get(0);
    double y = snapshot.point().get(1);
    chart.putHandle(
        Handle.of(POINT, x, y, getTranslation("partial.map.point"))
            .withValueText(
                getTranslation("partial.map.place", numbers.format(x), numbers.format(y)))
            .withColour("var(--trail)")
            .moving(movement));
  }

  private void walkTo(double x, double y) {
    loop.act(model -> {
      if (model.settings().subject() instanceof Subject.Plane plane) {
        Domain domain = plane.surface().domain();
        model.walkTo(MapCoordinates.rounded(x, domain.x()), MapCoordinates.rounded(y, domain.y()));
      }
    });
  }

  private ChartOptions options() {
    return ChartOptions.named(getTranslation("partial.map.label"))
        .withEqualAspect()
        .withZoomAndPan(
            getTranslation("descend.map.zoomIn"),
            getTranslation("descend.map.zoomOut"),
            getTranslation("descend.map.resetView"));
  }

  private Axis axis(String name) {
    return Axis.linear(getTranslation("descend.map." + name)).withoutGridLines();
  }

  private String words(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    Vector gradient = snapshot.here().gradient();
    return getTranslation(
        "partial.map.alternative",
        snapshot.settings().subject().formula(),
        numbers.format(snapshot.point().get(0)),
        numbers.format(snapshot.point().get(1)),
        numbers.format(snapshot.here().value()),
        numbers.format(gradient.get(0)),
        numbers.format(gradient.get(1)));
  }
}
