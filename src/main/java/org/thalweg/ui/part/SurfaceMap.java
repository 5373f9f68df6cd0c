package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Minimum;

/**
 * A loss surface from above: contours, known minima, zoom. A screen puts what belongs to it on the
 * {@link #chart()}.
 */
public final class SurfaceMap extends Div {
  private final LiveChart chart;
  private final List<String> minima = new ArrayList<>();
  private @Nullable Contours contours;
  private final MapZoom zoom = new MapZoom();
  private String surface = "";

  /**
   * A map without a surface yet.
   *
   * @param label what a screen reader calls it
   */
  public SurfaceMap(String label) {
    chart =
        new LiveChart(
            ChartOptions.named(label)
                .withEveryNthText(getTranslation("part.map.everyNth"))
                .withEqualAspect()
                .withZoomAndPan(
                    getTranslation("map.zoomIn"),
                    getTranslation("map.zoomOut"),
                    getTranslation("map.resetView")),
            axis("map.x"),
            axis("map.y"));
    Veil.named("readout", chart, ChartOptions.POINTER_READOUT);
    addClassName("surface-map");
    add(chart);
  }

  /** The chart, for a screen's own marks and handles. */
  public LiveChart chart() {
    return chart;
  }

  /** Calls back with the place that was clicked or to which a handle was dragged. */
  public void onPlace(Place listener) {
    chart.addPlotClickListener(event -> listener.chosen(event.x(), event.y()));
    chart.addHandleMovedListener(event -> listener.chosen(event.x(), event.y()));
  }

  /** Calls back with what the map shows after it was zoomed, moved or laid out. */
  public void onLook(Look listener) {
    chart.addViewChangedListener(event -> {
      Domain view = MapCoordinates.domain(event.extents());
      listener.changed(view, zoom.changed(view, event.chosen()));
    });
  }

  /** Shows this part of the surface, or all of it, unless the visitor has chosen another since. */
  public void showZoom(Optional<Domain> wanted) {
    if (zoom.isNews(wanted)) {
      wanted.ifPresentOrElse(part -> chart.setView(MapCoordinates.extents(part)), chart::resetView);
    }
  }

  /**
   * Shows a surface: its domain, unzoomed, when it is another one, its minima, and its contours.
   *
   * @param newContours of the surface over what is shown; null leaves those that are there until
   *     they have been computed
   */
  public void show(LossSurface newSurface, @Nullable Contours newContours) {
    String identity = newSurface.formula() + newSurface.domain();
    if (!identity.equals(surface)) {
      surface = identity;
      unfold(newSurface);
    }
    if (newContours != null && newContours != contours) {
      contours = newContours;
      chart.setBackground(MapCoordinates.heightField(newContours));
    }
  }

  private void unfold(LossSurface newSurface) {
    Domain domain = newSurface.domain();
    getStyle().set("--map-aspect", String.valueOf(domain.x().length() / domain.y().length()));
    chart.setXAxis(
        axis("map.x").between(newSurface.domain().x().low(), newSurface.domain().x().high()));
    chart.setYAxis(
        axis("map.y").between(newSurface.domain().y().low(), newSurface.domain().y().high()));
    chart.resetView();
    zoom.forget();
    minima.forEach(chart::removeMark);
    minima.clear();
    for (Minimum minimum : newSurface.minima()) {
      String id = "minimum-" + minima.size();
      minima.add(id);
      chart.putMark(
          Mark.Marker.of(
              id, minimum.point().get(0), minimum.point().get(1), Shape.PLUS, "var(--ink)"));
    }
  }

  private Axis axis(String name) {
    return Axis.linear(getTranslation(name)).withoutGridLines();
  }

  /** Where somebody pointed. */
  @FunctionalInterface
  public interface Place {

    /** A place in the surface's coordinates, with every digit of the pointer. */
    void chosen(double x, double y);
  }

  /** What the map shows. */
  @FunctionalInterface
  public interface Look {

    /**
     * The map shows another part of the surface.
     *
     * @param view what is seen of it
     * @param zoom what the visitor chose to see; empty for all of it
     */
    void changed(Domain view, Optional<Domain> zoom);
  }
}
