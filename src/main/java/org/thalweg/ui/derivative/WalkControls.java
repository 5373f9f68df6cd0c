package org.thalweg.ui.derivative;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.RateGuide;
import org.thalweg.ui.part.SpeedSlider;

/** The learning rate and the speed of the descent that is under way. */
final class WalkControls extends Div implements Panel {
  private final RateGuide rate = new RateGuide();
  private final SpeedSlider speed = new SpeedSlider();
  private int run = -1;

  WalkControls(Desk loop) {
    rate.onRateChanged(chosen -> loop.act(model -> model.setRate(chosen)));
    speed.onSpeedChosen(chosen -> loop.act(model -> model.setSpeed(chosen)));
    addClassName("derivative-stack");
    add(rate, speed);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.walking().isPresent());
    snapshot
        .walking()
        .ifPresent(walking -> {
          double wanted = snapshot.state().walker().orElseThrow().rate();
          if (walking.status().run() != run) {
            run = walking.status().run();
            rate.reach(
                snapshot.activity() == Activity.FIT
                    ? Settings.FIT_RATE
                    : snapshot.secant().curve().learningRate());
          }
          rate.show(wanted, walking.limits());
          speed.setSpeed(snapshot.state().settings().speed());
        });
  }
}
