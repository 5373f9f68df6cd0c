package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.SpeedSlider;

/** How many steps a second the descent makes. */
final class SpeedPanel extends Div implements Panel {
  private final SpeedSlider slider = new SpeedSlider();

  SpeedPanel(Desk loop) {
    slider.onSpeedChosen(speed -> loop.act(model -> model.setSpeed(speed)));
    add(slider);
  }

  @Override
  public void show(Snapshot snapshot) {
    slider.setSpeed(snapshot.state().speed());
  }
}
