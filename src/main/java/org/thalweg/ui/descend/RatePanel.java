package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.RateGuide;

/** The learning rate of the active run, with what it does at this very point. */
final class RatePanel extends Div implements Panel {
  private final RateGuide guide = new RateGuide();
  private int run = -1;

  RatePanel(Desk desk) {
    guide.onRateChanged(rate -> desk.wish(workbench -> workbench.setRate(rate)));
    add(guide);
  }

  @Override
  public void show(Moment moment) {
    Scene scene = moment.scene();
    if (scene.active().run().id() != run) {
      run = scene.active().run().id();
      guide.reach(scene.surface().learningRate());
    }
    guide.show(scene.nextRate(), moment.limits());
  }
}
