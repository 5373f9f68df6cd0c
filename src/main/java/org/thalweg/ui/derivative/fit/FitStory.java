package org.thalweg.ui.derivative.fit;

import com.vaadin.flow.component.html.Div;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.FieldTrial;
import org.thalweg.math.vector.Vector;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Snapshot.Walking;
import org.thalweg.ui.part.Figure;
import org.thalweg.ui.part.Readout;
import org.thalweg.ui.screen.Panel;

/** The line in figures, what its slope means, and how far it is from the best one there is. */
public final class FitStory extends Div implements Panel<Snapshot> {
  private static final int DIGITS = 8;

  private final Figure step = new Figure(getTranslation("derivative.figure.step"));
  private final Figure slope = new Figure(getTranslation("derivative.fit.slope"));
  private final Figure intercept = new Figure(getTranslation("derivative.fit.intercept"));
  private final Figure error = new Figure(getTranslation("derivative.fit.error"));
  private final Readout readout = new Readout(step, slope, intercept, error);

  public FitStory() {
    slope.addClassName("derivative-tangent-figure");
    add(readout);
  }

  @Override
  public void show(Snapshot snapshot) {
    boolean wanted = snapshot.activity() == Activity.FIT;
    setVisible(wanted);
    if (wanted) {
      snapshot.walking().ifPresent(this::show);
    }
  }

  private void show(Walking walking) {
    Numbers numbers = Numbers.of(getLocale());
    Iterate here = walking.here();
    Vector line = here.point();
    step.setNumber(Long.toString(here.index()));
    slope.setNumber(numbers.format(line.get(0), DIGITS));
    intercept.setNumber(numbers.format(line.get(1), DIGITS));
    error.setNumber(numbers.format(here.value(), 5));
    String sentence = getTranslation("derivative.fit.reading", numbers.format(line.get(0), 3));
    Vector exact = FieldTrial.fit().leastSquares();
    readout.setRemark(
        getTranslation(
            "derivative.fit.best",
            numbers.format(exact.get(0), DIGITS),
            numbers.format(exact.get(1), DIGITS),
            numbers.format(line.minus(exact).norm(), 2)));
    String words =
        walking.run().ending().map(ending -> ended(ending, here) + " " + sentence).orElse(sentence);
    readout.tell(words);
  }

  private String ended(Ending ending, Iterate here) {
    return getTranslation("derivative.fit.ended." + ending.id(), here.index());
  }
}
