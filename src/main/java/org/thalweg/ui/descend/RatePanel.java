package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.RateGuide;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** The learning rate of the active run, with what it does at this very point. */
final class RatePanel extends Div implements Panel<Snapshot> {
  private final RateGuide guide = new RateGuide();
  private final UpdateLoop<Model, Snapshot> loop;
  private int run = -1;

  RatePanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    guide.onRateChanged(rate -> loop.act(model -> model.setRate(rate)));
    guide.onHeld(held -> loop.adapt(model -> model.show(state -> state.aiming(held))));
    add(guide);
  }

  @Override
  public void show(Snapshot snapshot) {
    if (snapshot.active().id() != run) {
      run = snapshot.active().id();
      guide.reach(snapshot.surface().learningRate());
    }
    double rate = loop.now(model -> model.state().active().nextRate(), snapshot.nextRate());
    guide.show(rate, snapshot.prospect());
  }
}
