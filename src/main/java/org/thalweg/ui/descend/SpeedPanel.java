package org.thalweg.ui.descend;

import com.vaadin.flow.component.html.Div;
import org.thalweg.ui.part.ReasonedButton;
import org.thalweg.ui.part.SpeedSlider;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/** How many steps a second the descent makes. */
final class SpeedPanel extends Div implements Panel<Snapshot> {
  private final SpeedSlider slider = new SpeedSlider();
  private final UpdateLoop<Model, Snapshot> loop;

  SpeedPanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    slider.onSpeedChosen(speed -> loop.act(model -> model.setSpeed(speed)));
    ReasonedButton slower = ReasonedButton.starting(() -> loop.act(Model::again));
    slower.setText(getTranslation("descend.slower"));
    slower.addClassNames("button", "quiet");
    add(slider, slower);
  }

  @Override
  public void show(Snapshot snapshot) {
    slider.setSpeed(loop.now(model -> model.state().opened().speed(), snapshot.settings().speed()));
  }
}
