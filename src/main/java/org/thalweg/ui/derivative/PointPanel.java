package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import org.thalweg.math.objective.Interval;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Secant;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.part.ValueSlider;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The point x and Δx, each by a slider and as an exact number. */
final class PointPanel extends Div implements Panel<Snapshot> {
  private static final double FARTHEST = 1e6;
  private static final double CHANGE_SHARE = 0.5;

  private final ValueSlider point = new ValueSlider(getTranslation("derivative.point.label"));
  private final ValueSlider change = new ValueSlider(getTranslation("derivative.change.label"));
  private final NumberInput exactPoint;
  private final NumberInput exactChange;
  private final Div changeRow;
  private final UpdateLoop<Model, Snapshot> loop;
  private String shown = "";

  PointPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    exactPoint =
        new NumberInput(
            getTranslation("derivative.point.exact"),
            number -> Math.abs(number) <= FARTHEST,
            getTranslation("derivative.point.range"));
    exactChange =
        new NumberInput(
            getTranslation("derivative.change.exact"),
            number -> number != 0 && Math.abs(number) <= FARTHEST,
            getTranslation("derivative.change.range"));
    point.onValueChosen(x -> loop.act(model -> model.moveTo(x)));
    exactPoint.onChanged(x -> loop.act(model -> model.moveTo(x)));
    change.onValueChosen(dx -> loop.act(model -> model.setChangeNear(dx)));
    exactChange.onChanged(dx -> loop.act(model -> model.setChange(dx)));
    changeRow = new Div(change, exactChange);
    Div pointRow = new Div(point, exactPoint);
    pointRow.addClassName("derivative-value");
    changeRow.addClassName("derivative-value");
    addClassName("stack");
    add(Spotlight.named("point", pointRow), Spotlight.named("change", changeRow));
  }

  /** The changes that the slider reaches: to half the width of the picture, either way. */
  static Interval changes(Interval view) {
    double most = view.length() * CHANGE_SHARE;
    return new Interval(-most, most);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.activity() == Activity.SLOPE || snapshot.activity() == Activity.DESCENT);
    changeRow.setVisible(snapshot.activity() == Activity.SLOPE);
    Numbers numbers = Numbers.of(getLocale());
    Secant secant = loop.now(model -> model.state().secant(), snapshot.secant());
    Interval view = secant.curve().view();
    if (!view.toString().equals(shown)) {
      shown = view.toString();
      point.setInterval(view);
      change.setInterval(changes(view));
    }
    point.setValue(secant.x(), numbers.format(secant.x(), 6));
    change.setValue(secant.changeNow(), numbers.format(secant.changeNow(), 6));
    exactPoint.setValue(secant.x());
    exactChange.setValue(secant.changeNow());
  }
}
