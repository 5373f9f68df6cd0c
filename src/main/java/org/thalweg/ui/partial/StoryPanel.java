package org.thalweg.ui.partial;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.screen.Panel;

/** What is so where the knobs stand, in figures and in a sentence. */
final class StoryPanel extends Div implements Panel<Snapshot> {
  private static final int COMPASS_POINTS = 8;
  private static final double PER_COMPASS_POINT = 45;

  private final Figure value = new Figure(getTranslation("partial.figure.value"));
  private final Figure length = new Figure(getTranslation("partial.figure.length"));
  private final List<Figure> slopes = new ArrayList<>();
  private final Readout readout = new Readout();
  private List<String> variables = List.of();

  StoryPanel() {
    add(readout);
  }

  @Override
  public void show(Snapshot snapshot) {
    if (!snapshot.settings().subject().variables().equals(variables)) {
      build(snapshot.settings().subject().variables());
    }
    Numbers numbers = Numbers.of(getLocale());
    Vector gradient = snapshot.here().gradient();
    value.setNumber(numbers.format(snapshot.here().value()));
    for (int i = 0; i < slopes.size(); i++) {
      slopes.get(i).setNumber(numbers.format(gradient.get(i)));
    }
    slopes.forEach(slope -> slope.setVisible(snapshot.hasMap()));
    length.setNumber(numbers.format(gradient.norm()));
    readout.tell(words(snapshot, numbers));
  }

  private void build(List<String> names) {
    variables = names;
    slopes.clear();
    names.forEach(name -> slopes.add(new Figure(getTranslation("partial.figure.slope", name))));
    slopes.forEach(slope -> slope.addClassName("partial-figure"));
    List<Figure> figures = new ArrayList<>(slopes);
    figures.addFirst(value);
    figures.addLast(length);
    readout.setFigures(figures);
  }

  private String words(Snapshot snapshot, Numbers numbers) {
    int turning = snapshot.settings().turning();
    if (!Double.isFinite(snapshot.here().value())) {
      return getTranslation("partial.story.noValue");
    }
    if (turning == Settings.ALL_TURN) {
      return free(snapshot, numbers);
    }
    double slope = snapshot.here().gradient().get(turning);
    String name = variables.get(turning);
    if (!Double.isFinite(slope)) {
      return getTranslation("partial.story.noSlope", name);
    }
    String key = slope > 0 ? "up" : slope < 0 ? "down" : "flat";
    return getTranslation(
        "partial.story." + key, name, numbers.format(Math.abs(slope)), frozen(snapshot, numbers));
  }

  private String frozen(Snapshot snapshot, Numbers numbers) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      if (snapshot.settings().isFrozen(i)) {
        parts.add(
            getTranslation(
                "partial.map.frozen", variables.get(i), numbers.format(snapshot.point().get(i))));
      }
    }
    return String.join(", ", parts);
  }

  private String free(Snapshot snapshot, Numbers numbers) {
    if (!snapshot.isDifferentiable()) {
      return getTranslation("partial.story.noGradient");
    }
    String steepest = numbers.format(snapshot.here().gradient().norm());
    if (snapshot.slopes().isEmpty()) {
      return getTranslation("partial.story.freeMany", steepest);
    }
    OptionalDouble uphill = snapshot.slopes().get().steepestDegrees();
    return uphill.isEmpty()
        ? getTranslation("partial.story.level")
        : getTranslation(
            "partial.story.free",
            getTranslation("partial.direction." + compassPoint(uphill.getAsDouble())),
            steepest);
  }

  /** The nearest of east, north-east, …, south-east, counted from 0. */
  static int compassPoint(double degrees) {
    return (int) Math.rint(degrees / PER_COMPASS_POINT) % COMPASS_POINTS;
  }
}
