package org.thalweg.ui.partial;

import com.vaadin.flow.component.Composite;
import java.util.Set;
import org.thalweg.chart.Handle;
import org.thalweg.chart.Handle.Movement;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.MapCoordinates;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.SurfaceMap;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.part.VeiledWords;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The map: contours, the point where the knobs stand, the line along which the surface is cut, and
 * the arrows. The point is dragged as far as the knobs turn.
 */
final class MapPanel extends Composite<SurfaceMap> implements Panel<Snapshot>, Veil.Speaker {
  private static final String POINT = "point";
  private static final String CUT = "cut";

  private final UpdateLoop<Model, Snapshot> loop;
  private final LiveChart chart;
  private final ArrowMarks arrows;
  private final VeiledWords described;

  MapPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    chart = getContent().chart();
    described = new VeiledWords(words -> Spoken.describe(chart, words));
    arrows = new ArrowMarks(chart);
    getContent().onPlace(this::walkTo);
    getContent().onLook((view, zoom) -> loop.adapt(model -> model.look(view)));
  }

  @Override
  protected SurfaceMap initContent() {
    return new SurfaceMap(getTranslation("partial.map.label"));
  }

  @Override
  public void show(Snapshot snapshot) {
    getContent().setVisible(snapshot.hasMap());
    if (snapshot.settings().subject() instanceof Subject.Plane plane) {
      getContent().show(plane.surface(), snapshot.contours());
      showCut(snapshot);
      arrows.show(snapshot, plane.surface().domain());
      showPoint(snapshot);
      described.set(
          words(snapshot, "partial.map.alternative"),
          words(snapshot, "partial.map.alternative.covered"));
    }
  }

  /** Its two slopes are those of the slice and of the compass. */
  @Override
  public void covered(Set<String> parts) {
    described.cover(parts.contains("slope") || parts.contains("compass"));
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

  private String words(Snapshot snapshot, String key) {
    Numbers numbers = Numbers.of(getLocale());
    Vector gradient = snapshot.here().gradient();
    return getTranslation(
        key,
        snapshot.settings().subject().formula(),
        numbers.format(snapshot.point().get(0)),
        numbers.format(snapshot.point().get(1)),
        numbers.format(snapshot.here().value()),
        numbers.format(gradient.get(0)),
        numbers.format(gradient.get(1)));
  }
}
