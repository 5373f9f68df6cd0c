package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.RateGuide;
import org.thalweg.ui.part.SpeedSlider;

/** The learning rate and the speed of the descent that is under way. */
final class WalkControls extends Div implements Panel {
  private final RateGuide rate = new RateGuide();
  private final SpeedSlider speed = new SpeedSlider();
  private int run = -1;

  WalkControls(Desk desk) {
    rate.onRateChanged(chosen -> desk.wish(workbench -> workbench.setRate(chosen)));
    speed.onSpeedChosen(chosen -> desk.wish(workbench -> workbench.setSpeed(chosen)));
    addClassName("derivative-stack");
    add(rate, speed);
  }

  @Override
  public void show(Moment moment) {
    setVisible(moment.walking().isPresent());
    moment
        .walking()
        .ifPresent(walking -> {
          double wanted = moment.scene().walker().orElseThrow().rate();
          if (walking.status().run() != run) {
            run = walking.status().run();
            rate.reach(
                moment.activity() == Activity.FIT
                    ? Choices.FIT_RATE
                    : moment.secant().curve().learningRate());
          }
          rate.show(wanted, walking.limits());
          speed.setSpeed(moment.scene().choices().speed());
        });
  }
}
