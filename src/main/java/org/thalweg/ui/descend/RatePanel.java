package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.RateGuide;

/** The learning rate of the active run, with what it does at this very point. */
final class RatePanel extends Div implements Panel {
  private final RateGuide guide = new RateGuide();
  private int run = -1;

  RatePanel(Desk loop) {
    guide.onRateChanged(rate -> loop.act(model -> model.setRate(rate)));
    add(guide);
  }

  @Override
  public void show(Snapshot snapshot) {
    State state = snapshot.state();
    if (state.active().run().id() != run) {
      run = state.active().run().id();
      guide.reach(state.surface().learningRate());
    }
    guide.show(state.nextRate(), snapshot.limits());
  }
}
