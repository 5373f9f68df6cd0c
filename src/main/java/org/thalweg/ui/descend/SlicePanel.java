package org.thalweg.ui.descend;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.objective.Slice;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.Card;
import org.thalweg.ui.part.RunSeries;
import org.thalweg.ui.part.SliceChart;
import org.thalweg.ui.part.Veil;
import org.thalweg.ui.screen.Panel;

/**
 * One knob turned, the other frozen: the slice of the surface through the hiker, with its tangent.
 * It moves with the hiker.
 */
final class SlicePanel extends Composite<Card> implements Panel<Snapshot>, HasStyle {
  private final int coordinate;
  private final SliceChart chart;

  /**
   * @param coordinate the knob that turns: 0 for x, 1 for y
   */
  SlicePanel(int coordinate) {
    this.coordinate = coordinate;
    chart = new SliceChart(name());
    getContent().setTitle(getTranslation(key("title"), "–"));
    getContent().add(chart);
    getContent().foldable(true);
    Veil.named("slices", getContent());
  }

  @Override
  public void show(Snapshot snapshot) {
    Numbers numbers = Numbers.of(getLocale());
    Iterate here = snapshot.iterate();
    Slice slice = coordinate == 0 ? snapshot.alongX() : snapshot.alongY();
    double at = here.point().get(coordinate);
    String frozen = numbers.format(here.point().get(1 - coordinate), 3);
    String slope = numbers.format(here.gradient().get(coordinate), 3);
    getContent().setTitle(getTranslation(key("title"), slope));
    chart.show(slice, getTranslation(key("axis"), frozen));
    chart.showPoint(
        slice.interval(),
        at,
        here.value(),
        here.gradient().get(coordinate),
        RunSeries.colour(snapshot.active().slot()));
    chart.setTextAlternative(
        getTranslation(
            "descend.slice.alternative",
            name(),
            coordinate == 0 ? "y" : "x",
            frozen,
            numbers.format(at),
            slope));
  }

  private String name() {
    return coordinate == 0 ? "x" : "y";
  }

  private String key(String what) {
    return "descend.slice." + name() + "." + what;
  }
}
