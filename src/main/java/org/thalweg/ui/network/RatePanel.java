package org.thalweg.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.OptionalDouble;
import org.thalweg.math.descent.Zone;
import org.thalweg.text.Numbers;
import org.thalweg.ui.network.state.LargestCurvature;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.part.LearningRateControl;
import org.thalweg.ui.part.LearningRateControl.Band;
import org.thalweg.ui.screen.Panel;
import org.thalweg.ui.screen.UpdateLoop;

/**
 * The learning rate with the zones that α·λmax makes at the weights shown. Beyond 2 it is unstable
 * there; what the training does then, it has to show.
 */
final class RatePanel extends Div implements Panel<Snapshot> {
  private static final double CRAWL = 0.1;
  private static final double STEADY = 1;
  private static final double EDGE = 2;
  private static final double BELOW = 100;
  private static final double ABOVE = 20;
  private static final double LOWEST = 1e-6;
  private static final double HIGHEST = 1e3;

  private final LearningRateControl control = new LearningRateControl();
  private final Paragraph words = new Paragraph();
  private final UpdateLoop<Model, Snapshot> loop;
  private int run = -1;
  private double low = LOWEST;
  private double high = HIGHEST;

  RatePanel(UpdateLoop<Model, Snapshot> loop) {
    this.loop = loop;
    control.onRateChanged(rate -> loop.act(model -> model.setRate(rate)));
    words.addClassName("hint");
    control.add(words);
    add(control);
  }

  @Override
  public void show(Snapshot snapshot) {
    double rate = loop.now(Model::nextRate, snapshot.run().nextRate());
    if (snapshot.run().id() != run) {
      run = snapshot.run().id();
      low = rate / BELOW;
      high = rate * ABOVE;
    }
    low = Math.max(LOWEST, Math.min(low, rate));
    high = Math.min(HIGHEST, Math.max(high, rate));
    control.setRange(low, Math.max(high, 2 * low));
    if (control.getRate() != rate) {
      control.setRate(rate);
    }
    boolean plain = LargestCurvature.limits(snapshot.descent());
    double sharpness = snapshot.sharpnessHere();
    boolean known = plain && sharpness > 0;
    control.setZones(known ? bands(sharpness) : List.of());
    control.setMarks(
        known ? OptionalDouble.of(EDGE / sharpness) : OptionalDouble.empty(),
        OptionalDouble.empty());
    words.setText(
        known
            ? getTranslation(
                "network.rate.limit", Numbers.of(getLocale()).formatBound(EDGE / sharpness, 3))
            : getTranslation(plain ? "network.rate.none" : "network.rate.notPlain"));
  }

  private static List<Band> bands(double sharpness) {
    return List.of(
        new Band(0, CRAWL / sharpness, Zone.CRAWL),
        new Band(CRAWL / sharpness, STEADY / sharpness, Zone.STEADY),
        new Band(STEADY / sharpness, EDGE / sharpness, Zone.ZIGZAG),
        new Band(EDGE / sharpness, Double.POSITIVE_INFINITY, Zone.UNSTABLE));
  }
}
