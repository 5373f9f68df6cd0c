package org.thalweg.ui.descend;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thalweg.chart.Handle;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.live.RunSnapshot;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.MapCoordinates;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.Spoken;
import org.thalweg.ui.part.SurfaceMap;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The map: contours, known minima, the start to click or drag, the runs and the hiker with its
 * arrows.
 */
final class MapPanel extends Composite<SurfaceMap> implements Panel<Snapshot> {
  private static final String START = "start";
  private static final String STEP = "step";
  private static final String PARTIAL_X = "partial-x";
  private static final String PARTIAL_Y = "partial-y";
  private static final String GRADIENT = "gradient";
  private static final double DOT = 3;
  private static final double ARROW_SHARE = 0.14;

  private final UpdateLoop<Model, Snapshot> loop;
  private final RunSeries series;
  private final AheadMarks ahead;
  private final NativeButton arrows;
  private final NativeButton directions;
  private String fileName = "thalweg.png";
  private String caption = "";
  private int ringed = -1;

  MapPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    series = new RunSeries(chart(), DOT);
    ahead = new AheadMarks(chart());
    Veil.named(
        "arrows",
        chart(),
        Stream.concat(
                Stream.of(PARTIAL_X, PARTIAL_Y, GRADIENT, STEP), Arrays.stream(AheadMarks.ids()))
            .toArray(String[]::new));
    arrows = look("descend.map.arrows", look -> look.withArrows(!look.arrows()));
    directions = look("descend.map.directions", look -> look.withDirections(!look.directions()));
    directions.setTitle(getTranslation("descend.map.directions.title"));
    getContent().onPlace(this::startAt);
    getContent()
        .onLook((view, zoom) -> loop.adapt(model -> model.show(s -> s.looking(view, zoom))));
  }

  private NativeButton look(String key, UnaryOperator<Look> change) {
    NativeButton button =
        new NativeButton(
            getTranslation(key),
            event ->
                loop.act(model ->
                    model.show(state ->
                        state.choosing(
                            settings -> settings.withLook(change.apply(settings.look()))))));
    button.addClassName("button");
    return button;
  }

  @Override
  protected SurfaceMap initContent() {
    return new SurfaceMap(getTranslation("descend.map.label"));
  }

  /** The length of the gradient's arrow: a share of what the map shows. */
  static double reach(Domain view) {
    return ARROW_SHARE * Math.min(view.x().length(), view.y().length());
  }

  LiveChart chart() {
    return getContent().chart();
  }

  /** The buttons that belong to the map. */
  Component[] tools() {
    NativeButton picture =
        new NativeButton(
            getTranslation("descend.map.picture"), event -> chart().exportImage(fileName, caption));
    picture.addClassName("button");
    return new Component[] {arrows, directions, picture};
  }

  @Override
  public void show(Snapshot snapshot) {
    getContent().show(snapshot.surface(), snapshot.contours());
    getContent().showZoom(snapshot.look().zoom());
    series.show(snapshot.drawn(), snapshot::isFlownOut);
    showStart(snapshot);
    showHiker(snapshot);
    showNextStep(snapshot);
    ahead.show(snapshot, getLocale());
    press(arrows, snapshot.look().arrows());
    press(directions, snapshot.look().directions());
    fileName = FileNames.of(snapshot, ".png");
    caption = FileNames.caption(snapshot, RunTitle.of(snapshot.active(), this, getLocale()));
    Spoken.describe(chart(), words(snapshot));
  }

  private static void press(NativeButton button, boolean on) {
    button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
  }

  private void showStart(Snapshot snapshot) {
    Vector start = snapshot.active().settings().start();
    double x = start.get(0);
    double y = start.get(1);
    chart()
        .putHandle(
            Handle.of(START, x, y, getTranslation("descend.map.start"))
                .withColour("var(--primary)"));
  }

  private void showHiker(Snapshot snapshot) {
    RunSnapshot shown = snapshot.active();
    if (shown.id() != ringed) {
      ringed = shown.id();
      Vector point = snapshot.iterate().point();
      putArrow(PARTIAL_X, point, "var(--partial)", "descend.arrow.x");
      putArrow(PARTIAL_Y, point, "var(--partial)", "descend.arrow.y");
      putArrow(GRADIENT, point, "var(--gradient)", "descend.arrow.gradient");
      series.putRing(shown, point.get(0), point.get(1));
    }
  }

  /**
   * While it stands, where the next step leads: with a velocity or a rescaled gradient that is not
   * the way of −∇f. Plain descent goes along the arrow that is there.
   */
  private void showNextStep(Snapshot snapshot) {
    Descent descent = snapshot.descent();
    boolean wanted =
        snapshot.look().arrows()
            && !snapshot.isPlaying()
            && !descent.isOver()
            && !(descent.optimizer() instanceof GradientDescent && descent.noise().isEmpty());
    Vector from = snapshot.iterate().point();
    Vector to = wanted ? from.plus(descent.preview().step()) : from;
    if (wanted && to.isFinite()) {
      chart()
          .putMark(
              new Mark.Arrow(
                  STEP,
                  from.get(0),
                  from.get(1),
                  to.get(0),
                  to.get(1),
                  RunSeries.colour(snapshot.active().slot()),
                  getTranslation("descend.arrow.step")));
    } else if (chart().hasMark(STEP)) {
      chart().removeMark(STEP);
    }
  }

  private void putArrow(String id, Vector point, String colour, String label) {
    double x = point.get(0);
    double y = point.get(1);
    chart().putMark(new Mark.Arrow(id, x, y, x, y, colour, getTranslation(label)));
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
