package org.thalweg.ui.derivative.descent;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.slope.SlopeWords;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Snapshot.Walking;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.screen.Panel;

/** The descent on the curve in figures, and how it is doing in a sentence. */
public final class DescentStory extends Div implements Panel<Snapshot> {
  private final Figure step = new Figure(getTranslation("derivative.figure.step"));
  private final Figure place = new Figure(getTranslation("derivative.figure.place"));
  private final Figure height = new Figure(getTranslation("derivative.figure.height"));
  private final Figure slope = new Figure(getTranslation("derivative.figure.slopeThere"));
  private final Readout readout = new Readout(step, place, height, slope);

  public DescentStory() {
    slope.addClassName("derivative-tangent-figure");
    add(readout);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.activity() == Activity.DESCENT);
    if (!isVisible()) {
      return;
    }
    String words =
        snapshot
            .walking()
            .map(this::show)
            .orElseGet(() -> new SlopeWords(this, getLocale()).reading(snapshot));
    readout.tell(words);
  }

  private String show(Walking walking) {
    Numbers numbers = Numbers.of(getLocale());
    Iterate here = walking.here();
    step.setNumber(Long.toString(here.index()));
    place.setNumber(numbers.format(here.point().get(0), 6));
    height.setNumber(numbers.format(here.value(), 6));
    slope.setNumber(numbers.format(here.gradient().get(0), 4));
    return words(walking, numbers);
  }

  private String words(Walking walking, Numbers numbers) {
    Iterate here = walking.here();
    String index = Long.toString(here.index());
    String x = numbers.format(here.point().get(0), 4);
    Optional<Ending> ending = walking.run().ending();
    if (ending.isPresent()) {
      return getTranslation("derivative.descent.ended." + ending.get().id(), index, x);
    }
    return walking
        .limits()
        .zoneOf(walking.run().learningRate())
        .map(zone ->
            getTranslation(
                "derivative.descent.zone." + zone.name().toLowerCase(Locale.ROOT), index, x))
        .orElseGet(() -> getTranslation("derivative.descent.noZone", index, x));
  }
}
