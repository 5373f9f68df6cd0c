package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.NumberInput;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The two coordinates of the start; the map sets them too, by a click or a drag. */
final class StartPanel extends Div implements Panel<Snapshot> {
  private static final double FARTHEST = 1e6;

  private final UpdateLoop<Model, Snapshot> loop;
  private final NumberInput x = coordinate("x", 0);
  private final NumberInput y = coordinate("y", 1);

  StartPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    Div head =
        new Div(
            new Span(getTranslation("descend.start.label")),
            new Span(getTranslation("descend.start.hint")));
    head.addClassName("field-head");
    Div pair = new Div(x, y);
    pair.addClassName("pair");
    addClassName("stack");
    add(head, pair);
    Spotlight.named("start", this);
  }

  @Override
  public void show(Snapshot snapshot) {
    Vector start = snapshot.active().settings().start();
    x.setValue(start.get(0));
    y.setValue(start.get(1));
  }

  private NumberInput coordinate(String name, int index) {
    NumberInput input =
        new NumberInput(
            getTranslation("descend.start." + name),
            number -> Math.abs(number) <= FARTHEST,
            getTranslation("descend.start.notACoordinate"));
    input.addClassName("inline");
    input.onChanged(number -> moveTo(index, number));
    return input;
  }

  private void moveTo(int index, double number) {
    loop.act(model -> {
      double[] point = model.state().active().settings().start().toArray();
      point[index] = number;
      model.startAt(Vector.of(point));
    });
  }
}
