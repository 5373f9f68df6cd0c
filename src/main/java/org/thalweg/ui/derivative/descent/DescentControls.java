package org.thalweg.ui.derivative.descent;

import com.vaadin.flow.component.html.Div;
import org.thalweg.live.ShownRun;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Model;
import org.thalweg.ui.derivative.state.Settings;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.part.RateGuide;
import org.thalweg.ui.part.SpeedSlider;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The learning rate and the speed of the descent that is under way. */
public final class DescentControls extends Div implements Panel<Snapshot> {
  private final RateGuide rate = new RateGuide();
  private final SpeedSlider speed = new SpeedSlider();
  private final UpdateLoop<Model, Snapshot> loop;
  private int run = -1;

  public DescentControls(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    rate.onRateChanged(chosen -> loop.act(model -> model.setRate(chosen)));
    speed.onSpeedChosen(chosen -> loop.act(model -> model.setSpeed(chosen)));
    addClassName("stack");
    add(rate, speed);
  }

  @Override
  public void show(Snapshot snapshot) {
    setVisible(snapshot.walking().isPresent());
    snapshot
        .walking()
        .ifPresent(walking -> {
          double wanted = rateNow(walking.run().nextRate());
          if (walking.run().id() != run) {
            run = walking.run().id();
            rate.reach(
                snapshot.activity() == Activity.FIT
                    ? Settings.FIT_RATE
                    : snapshot.secant().curve().learningRate());
          }
          rate.show(wanted, walking.prospect());
          speed.setSpeed(
              loop.now(model -> model.state().settings().speed(), snapshot.settings().speed()));
        });
  }

  private double rateNow(double shown) {
    return loop.now(model -> model.state().run().map(ShownRun::nextRate).orElse(shown), shown);
  }
}
