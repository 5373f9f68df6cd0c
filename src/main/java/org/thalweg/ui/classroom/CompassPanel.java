package org.thalweg.ui.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Mark;
import org.thalweg.classroom.BySeat;
import org.thalweg.classroom.game.CompassGame;
import org.thalweg.classroom.game.Reading;
import org.thalweg.math.objective.DirectionalDerivative;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.SurfaceMap;
import org.thalweg.ui.screen.CommonStart;

/**
 * The class as the compass of a hidden surface, before its teacher: the readings, and once they are
 * revealed, the cosine through them, its top, and the surface with its gradient.
 */
final class CompassPanel extends ActivityPanel {
  private static final double REACH = 0.25;

  private final ClassWork work;
  private final ReasonedButton reveal;
  private final CosinePicture picture = new CosinePicture();
  private final Paragraph story = new Paragraph();
  private final SurfaceMap map = new SurfaceMap(getTranslation("room.compass.map"));
  private final Card surface;
  private final Later<CommonStart> place =
      new Later<>(this, this::uncover, () -> say(getTranslation("room.sweep.failed")));
  private Optional<Teaching> teaching = Optional.empty();
  private @Nullable ClassState state;

  CompassPanel(ClassWork work) {
    this.work = work;
    reveal = new ReasonedButton(() -> teaching.ifPresent(ClassWork::reveal));
    reveal.setText(getTranslation("room.reveal"));
    reveal.addClassNames("button", "primary");
    story.addClassName("activity-story");
    surface = new Card(getTranslation("room.compass.map"), map);
    surface.setVisible(false);
    Div pictures =
        new Div(
            new Card(getTranslation("room.compass.chart"), picture, story).prominent(), surface);
    pictures.addClassName("activity-pictures");
    add(
        head(
            getTranslation("room.compass.task"),
            reveal,
            button("room.activity.close", () -> teaching.ifPresent(ClassWork::end))),
        pictures);
    addClassName("covers");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    fetch();
  }

  @Override
  void show(Teaching now, ClassState newState) {
    teaching = Optional.of(now);
    state = newState;
    BySeat<Reading> sent = newState.activities().readings();
    List<Reading> readings = List.copyOf(sent.values().values());
    boolean revealed = newState.activities().revealed();
    Optional<DirectionalDerivative> fit = CompassGame.fit(readings);
    say(getTranslation("room.compass.progress", sent.size(), newState.roster().expected(sent)));
    show(reveal, !revealed);
    reveal.setReason(
        fit.isPresent() ? Optional.empty() : Optional.of(getTranslation("room.compass.few")));
    picture.show(readings, revealed ? fit : Optional.empty(), Optional.empty());
    say(
        story,
        revealed
            ? fit.map(picture::found).orElseGet(() -> getTranslation("room.compass.few"))
            : getTranslation("room.compass.hint"));
    if (!revealed) {
      place.forget();
      surface.setVisible(false);
    }
    fetch();
  }

  private void fetch() {
    ClassState now = state;
    if (now != null && now.activities().revealed()) {
      place.want(work.runs().start(Shown.of(now.activities())));
    }
  }

  private void uncover(CommonStart start) {
    surface.setVisible(true);
    map.show(start.surface(), start.contours());
    Domain domain = start.surface().domain();
    Vector here = start.descent().current().point();
    Vector gradient = start.descent().current().gradient();
    double reach = REACH * Math.min(domain.x().length(), domain.y().length());
    Vector tip = here.plusScaled(reach / gradient.norm(), gradient);
    LiveChart chart = map.chart();
    chart.putMark(
        new Mark.Arrow(
            "gradient",
            here.get(0),
            here.get(1),
            tip.get(0),
            tip.get(1),
            "var(--gradient)",
            getTranslation("room.compass.gradient")));
    chart.putMark(Mark.Marker.ring("here", here.get(0), here.get(1), "var(--run-1)"));
  }
}
