package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.descent.Zone;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.LearningRateControl.Band;

/**
 * The learning rate with what it does at this very point: zones, limit and best rate from the
 * curvature, or the honest word that there is no limit here.
 */
public final class RateGuide extends Div {
  private static final double BELOW = 100;
  private static final double ABOVE = 40;
  private static final double LOWEST = 1e-7;
  private static final double HIGHEST = 1e3;

  private final LearningRateControl control = new LearningRateControl();
  private final Paragraph truth = new Paragraph();
  private double low = LOWEST;
  private double high = HIGHEST;

  /** A guide that knows no limits yet. */
  public RateGuide() {
    truth.addClassName("hint");
    control.add(truth);
    add(control);
  }

  /** Tells the rate while the visitor changes it; the registration ends it. */
  public Registration onRateChanged(DoubleConsumer listener) {
    return control.onRateChanged(listener);
  }

  /** Makes room on the slider around a good first rate; called once for every run. */
  public void reach(double firstRate) {
    low = firstRate / BELOW;
    high = firstRate * ABOVE;
  }

  /** Shows the rate and what the curvature at this point says about it. */
  public void show(double rate, LearningRateLimits limits) {
    stretch(rate, limits.limit());
    if (control.getRate() != rate) {
      control.setRate(rate);
    }
    control.setZones(bands(limits));
    control.setMarks(limits.limit(), limits.best());
    String words = words(limits);
    if (!words.equals(truth.getText())) {
      truth.setText(words);
    }
  }

  /**
   * Lets the slider reach from well below to well above a good first rate, and always to the rate
   * that is set and, where it is an ordinary number, to the limit. It never shrinks within a run.
   */
  private void stretch(double rate, OptionalDouble limit) {
    double reach = Math.clamp(limit.orElse(rate), LOWEST, HIGHEST);
    low = Math.min(low, Math.min(rate, reach / 2));
    high = Math.max(high, Math.max(rate, reach * 2));
    control.setRange(low, high);
  }

  private static List<Band> bands(LearningRateLimits limits) {
    List<Band> bands = new ArrayList<>();
    if (limits.limit().isPresent()) {
      double crawl = limits.crawlBelow().orElseThrow();
      double steady = limits.steadyUpTo().orElseThrow();
      double limit = limits.limit().getAsDouble();
      bands.add(new Band(0, crawl, Zone.CRAWL));
      bands.add(new Band(crawl, steady, Zone.STEADY));
      bands.add(new Band(steady, limit, Zone.ZIGZAG));
      bands.add(new Band(limit, Double.POSITIVE_INFINITY, Zone.DIVERGE));
    }
    return bands;
  }

  private String words(LearningRateLimits limits) {
    Numbers numbers = Numbers.of(getLocale());
    String first =
        limits.limit().isPresent()
            ? getTranslation(
                "part.rate.limit", numbers.formatBound(limits.limit().getAsDouble(), 3))
            : getTranslation(limits.whyNoLimit().orElseThrow().messageKey());
    if (limits.best().isPresent()) {
      return getTranslation(
          "part.rate.limitAndBest", first, numbers.formatBound(limits.best().getAsDouble(), 3));
    }
    boolean ridge =
        limits.limit().isPresent()
            && limits
                .whyNoBest()
                .filter(LearningRateLimits.Reason.NOT_A_VALLEY::equals)
                .isPresent();
    return ridge
        ? getTranslation(
            "part.rate.limitAndReason",
            first,
            getTranslation(LearningRateLimits.Reason.NOT_A_VALLEY.messageKey()))
        : first;
  }
}
