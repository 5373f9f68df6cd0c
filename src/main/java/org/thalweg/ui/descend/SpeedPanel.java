package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.SpeedSlider;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** How many steps a second the descent makes. */
final class SpeedPanel extends Div implements Panel<Snapshot> {
  private final SpeedSlider slider = new SpeedSlider();

  SpeedPanel(UpdateLoop<Model, Snapshot> loop) {
    slider.onSpeedChosen(speed -> loop.act(model -> model.setSpeed(speed)));
    add(slider);
  }

  @Override
  public void show(Snapshot snapshot) {
    slider.setSpeed(snapshot.speed());
  }
}
