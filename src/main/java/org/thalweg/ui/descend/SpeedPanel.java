package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.SpeedSlider;

/** How many steps a second the descent makes. */
final class SpeedPanel extends Div implements Panel {
  private final SpeedSlider slider = new SpeedSlider();

  SpeedPanel(Desk desk) {
    slider.onSpeedChosen(speed -> desk.wish(workbench -> workbench.setSpeed(speed)));
    add(slider);
  }

  @Override
  public void show(Moment moment) {
    slider.setSpeed(moment.scene().speed());
  }
}
