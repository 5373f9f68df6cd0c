package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.Set;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/** The two slopes as large numbers, and what they mean in sentences. */
public final class SlopeStory extends Div implements Panel<Snapshot>, Veil.Speaker {
  private static final String TANGENT = "tangent";

  private final Figure quotient = new Figure(getTranslation("derivative.figure.quotient"));
  private final Figure slope = new Figure("");
  private final Figure error = new Figure(getTranslation("derivative.figure.error"));
  private final Readout readout = new Readout(quotient, slope, error);
  private Optional<Snapshot> shown = Optional.empty();
  private boolean tangentCovered;

  public SlopeStory() {
    quotient.addClassName("derivative-secant-figure");
    slope.addClassName("derivative-tangent-figure");
    Veil.named(TANGENT, slope);
    Veil.named(TANGENT, error);
    add(readout);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.activity() == Activity.SLOPE);
    if (!isVisible()) {
      return;
    }
    Numbers numbers = Numbers.of(getLocale());
    DifferenceQuotient now = snapshot.quotient();
    quotient.setNumber(
        getTranslation(
            "derivative.figure.division",
            numbers.format(now.rise(), 5),
            numbers.format(now.change(), 5),
            numbers.format(now.quotient(), 7)));
    slope.setCaption(
        getTranslation(
            "derivative.figure.slope",
            snapshot.secant().curve().variable(),
            numbers.format(now.x(), 5)));
    slope.setNumber(numbers.format(snapshot.slope().slope(), 7));
    error.setNumber(numbers.format(now.distanceFrom(snapshot.slope().slope()), 3));
    shown = Optional.of(snapshot);
    tell(snapshot);
  }

  /** The slope of the tangent is not told while the tangent is covered. */
  @Override
  public void covered(Set<String> parts) {
    if (tangentCovered != parts.contains(TANGENT)) {
      tangentCovered = !tangentCovered;
      shown.ifPresent(this::tell);
    }
  }

  private void tell(Snapshot snapshot) {
    SlopeWords words = new SlopeWords(this, getLocale());
    readout.setRemark(tangentCovered ? "" : words.downhill(snapshot));
    tell(snapshot, tangentCovered ? "" : words.reading(snapshot));
  }

  private void tell(Snapshot snapshot, String sentence) {
    Numbers numbers = Numbers.of(getLocale());
    readout.tell(
        sentence,
        getTranslation(
            "derivative.announce",
            numbers.format(snapshot.quotient().change(), 5),
            numbers.format(snapshot.quotient().quotient(), 7),
            sentence));
  }
}
