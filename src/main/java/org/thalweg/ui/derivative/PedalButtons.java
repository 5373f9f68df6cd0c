package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The accelerator and the brake: each is down as long as its button is held, by hand or by key. */
final class PedalButtons extends Div implements Panel {
  private final Desk desk;

  PedalButtons(Desk desk) {
    this.desk = desk;
    addClassName("button-row");
    add(held("derivative.car.brake", -1), held("derivative.car.accelerate", 1));
  }

  @Override
  public void show(Moment moment) {
    setVisible(moment.activity() == Activity.CAR);
  }

  /** A button that holds a pedal down as long as it is held: by pointer, Space or Enter. */
  private NativeButton held(String key, double place) {
    NativeButton button = new NativeButton(getTranslation(key));
    button.addClassNames("button", "derivative-pedal");
    Element element = button.getElement();
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
    desk.wish(workbench -> workbench.setPedal(place));
  }

  private void release(double place) {
    desk.wish(workbench -> {
      if (workbench.scene().choices().trip().pedal() == place) {
        workbench.setPedal(0);
      }
    });
  }
}
