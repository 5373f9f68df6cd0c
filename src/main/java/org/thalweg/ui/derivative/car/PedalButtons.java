package org.thalweg.ui.derivative.car;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.Hold;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.Spotlight;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The accelerator and the brake: each is down as long as its button is held, by hand or by key. */
public final class PedalButtons extends Div implements Panel<Snapshot> {
  private final UpdateLoop<Model, Snapshot> loop;

  public PedalButtons(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    addClassName("button-row");
    Spotlight.named("pedal", this);
    add(held("derivative.car.brake", -1), held("derivative.car.accelerate", 1));
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.activity() == Activity.CAR);
  }

  /** A button that holds a pedal down as long as it is held: by pointer, Space or Enter. */
  private NativeButton held(String key, double place) {
    ReasonedButton button = ReasonedButton.starting(() -> {});
    button.setText(getTranslation(key));
    button.addClassNames("button", "derivative-pedal");
    Element element = button.getElement();
    element.executeJs(
        "this.addEventListener('pointerdown', e => this.setPointerCapture(e.pointerId))");
    element.addEventListener("pointerdown", event -> set(place));
    element
        .addEventListener("keydown", event -> set(place))
        .setFilter("!event.repeat && (event.key === ' ' || event.key === 'Enter')");
    for (String end : List.of("pointerup", "pointercancel", "pointerleave", "keyup", "blur")) {
      element.addEventListener(end, event -> release(place));
    }
    return button;
  }

  private void set(double place) {
    Hold.start(this, loop::refuse, () -> loop.act(model -> model.setPedal(place)));
  }

  private void release(double place) {
    loop.act(model -> {
      if (model.state().settings().trip().pedal() == place) {
        model.setPedal(0);
      }
    });
  }
}
