package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.Axis;
import org.thalweg.chart.ChartOptions;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.PlaneChoice;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.Valley;
import org.thalweg.ui.part.Chooser;
import org.thalweg.ui.part.MapCoordinates;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The valley in which the network learns, cut by a plane through all its weights, with the walk's
 * shadow; and how much of the walk the plane really shows.
 */
final class ValleyPanel extends Div implements Panel<Snapshot> {
  private static final String TRAIL = "trail";
  private static final String HAND = "hand";
  private static final String HERE = "here";

  private final LiveChart chart;
  private final Chooser<PlaneChoice> choice;
  private final Paragraph honesty = new Paragraph();
  private @Nullable Contours contours;

  ValleyPanel(UpdateLoop<Model, Snapshot> loop) {
    chart =
        new LiveChart(
            ChartOptions.named(getTranslation("network.valley.label")).withEqualAspect(),
            Axis.linear(getTranslation("network.valley.first")).withoutGridLines(),
            Axis.linear(getTranslation("network.valley.second")).withoutGridLines());
    chart.putSeries(
        Series.of(TRAIL, getTranslation("network.valley.trail"))
            .withColour("var(--trail)")
            .withMarkers(Shape.CIRCLE, 1.5));
    chart.putSeries(
        Series.of(HAND, getTranslation("network.valley.hand"))
            .withColour("var(--partial)")
            .withMarkers(Shape.SQUARE, 2.5));
    chart.addClassName("network-valley");
    choice = new Chooser<>(getTranslation("network.valley.choice"));
    choice.addAll(
        List.of(PlaneChoice.values()), plane -> getTranslation("network.valley." + plane.id()));
    choice.onChosen(
        plane -> loop.act(model -> model.choose(settings -> settings.withPlane(plane))));
    honesty.addClassName("hint");
    add(choice, chart, honesty);
  }

  LiveChart chart() {
    return chart;
  }

  @Override
  public void show(Snapshot snapshot) {
    choice.setValue(snapshot.settings().plane());
    Valley valley = snapshot.valley();
    if (valley.contours() != contours) {
      contours = valley.contours();
      Domain domain = valley.contours().domain();
      chart.setXAxis(axis("network.valley.first", domain.x().low(), domain.x().high()));
      chart.setYAxis(axis("network.valley.second", domain.y().low(), domain.y().high()));
      chart.setBackground(MapCoordinates.heightField(valley.contours()));
    }
    chart.setData(TRAIL, coordinate(valley.trail(), 0), coordinate(valley.trail(), 1));
    chart.setData(HAND, coordinate(valley.hand(), 0), coordinate(valley.hand(), 1));
    chart.putMark(
        Mark.Marker.ring(HERE, valley.here().get(0), valley.here().get(1), "var(--trail)"));
    Numbers numbers = Numbers.of(getLocale());
    honesty.setText(
        getTranslation(
            "network.valley.honesty",
            numbers.format(100 * valley.share(), 3),
            numbers.format(valley.distance(), 2),
            numbers.format(snapshot.iterate().value()),
            numbers.format(valley.height())));
    Spoken.describe(chart, honesty.getText());
  }

  private Axis axis(String key, double low, double high) {
    return Axis.linear(getTranslation(key)).withoutGridLines().between(low, high);
  }

  private static double[] coordinate(List<Vector> places, int index) {
    return places.stream().mapToDouble(place -> place.get(index)).toArray();
  }
}
