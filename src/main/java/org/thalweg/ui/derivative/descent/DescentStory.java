package org.thalweg.ui.derivative.descent;

import com.vaadin.flow.component.html.Div;
import org.thalweg.math.descent.DiagnosisKind;
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
    return getTranslation(
        "derivative.descent.is." + words(walking.diagnosis().kind()),
        Long.toString(here.index()),
        numbers.format(here.point().get(0), 4));
  }

  /** Which words tell such a situation on a curve. */
  static String words(DiagnosisKind kind) {
    return switch (kind) {
      case READY_CRAWL, CRAWLING, CRAWLING_ON -> "crawling";
      case READY_STEADY, STEADY -> "steady";
      case READY_ZIGZAG, ZIGZAG, SWINGING -> "zigzag";
      case READY_UNSTABLE, UNSTABLE_ROSE, UNSTABLE_FELL -> "unstable";
      case READY, DOWNHILL, ROLLING_UPHILL, PASSING_SADDLE, NO_CURVATURE, JITTERING -> "downhill";
      case AT_GLOBAL_MINIMUM, AT_LOCAL_MINIMUM, AT_MINIMUM -> "at-minimum";
      case AT_FLAT_PLACE, AT_SADDLE -> "at-flat-place";
      case STEP_LIMIT_REACHED, STEP_LIMIT_HOPPING -> "step-limit";
      case DIVERGED, FLEW_OUT -> "diverged";
      default -> kind.id();
    };
  }
}
