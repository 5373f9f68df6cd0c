package org.thalweg.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.descent.Zone;
import org.thalweg.text.Numbers;
import org.thalweg.ui.part.LearningRateControl.Band;

/**
 * The learning rate with what it does at this very point: zones and limit from the curvature, the
 * best rate where the ground bends alike everywhere, or the honest word that there is no limit
 * here; and what the run will do with it, as computed.
 */
public final class RateGuide extends Div {
  private static final double BELOW = 100;
  private static final double ABOVE = 40;
  private static final double LOWEST = 1e-7;
  private static final double HIGHEST = 1e3;

  private final LearningRateControl control = new LearningRateControl();
  private final Paragraph truth = new Paragraph();
  private final Paragraph ahead = new Paragraph();
  private double low = LOWEST;
  private double high = HIGHEST;

  /** A guide that knows no limits yet. */
  public RateGuide() {
    truth.addClassName("hint");
    ahead.addClassNames("hint", "outlook");
    control.add(Veil.named(Veil.RATE_WORDS, truth), Veil.named(Veil.RATE_WORDS, ahead));
    add(control);
  }

  /** Tells the rate while the visitor changes it; the registration ends it. */
  public Registration onRateChanged(DoubleConsumer listener) {
    return control.onRateChanged(listener);
  }

  /** Tells when the visitor takes the rate into the hand (true) and when they let go of it. */
  public void onHeld(Consumer<Boolean> listener) {
    control.onHeld(listener);
  }

  /** Makes room on the slider around a good first rate; called once for every run. */
  public void reach(double firstRate) {
    low = firstRate / BELOW;
    high = firstRate * ABOVE;
  }

  /** Shows the rate and what it means where it will be used next. */
  public void show(double rate, Prospect prospect) {
    LearningRateLimits limits = prospect.limits();
    OptionalDouble best = prospect.everywhere() ? limits.best() : OptionalDouble.empty();
    stretch(rate, limits.limit());
    if (control.getRate() != rate) {
      control.setRate(rate);
    }
    control.setEverywhere(prospect.everywhere());
    control.setZones(bands(limits));
    control.setMarks(limits.limit(), best);
    tell(truth, words(prospect, best));
    tell(ahead, new OutlookWords(this, getLocale()).of(prospect));
    ahead.setVisible(!ahead.getText().isEmpty());
  }

  private static void tell(Paragraph paragraph, String words) {
    if (!words.equals(paragraph.getText())) {
      paragraph.setText(words);
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
    if (limits.valley()) {
      double crawl = limits.crawlBelow().orElseThrow();
      double steady = limits.steadyUpTo().orElseThrow();
      double limit = limits.limit().getAsDouble();
      bands.add(new Band(0, crawl, Zone.CRAWL));
      bands.add(new Band(crawl, steady, Zone.STEADY));
      bands.add(new Band(steady, limit, Zone.ZIGZAG));
      bands.add(new Band(limit, Double.POSITIVE_INFINITY, Zone.UNSTABLE));
    }
    return bands;
  }

  private String words(Prospect prospect, OptionalDouble best) {
    LearningRateLimits limits = prospect.limits();
    if (limits.limit().isEmpty()) {
      String why = getTranslation(limits.whyNoLimit().orElseThrow().messageKey());
      return prospect.again() ? getTranslation("part.rate.again", why) : why;
    }
    Numbers numbers = Numbers.of(getLocale());
    String key =
        limits.valley()
            ? prospect.again() ? "part.rate.limit.again" : "part.rate.limit"
            : prospect.again() ? "part.rate.limit.saddle.again" : "part.rate.limit.saddle";
    String limit = getTranslation(key, numbers.formatBound(limits.limit().getAsDouble(), 3));
    return best.isPresent()
        ? getTranslation(
            "part.rate.limitAndBest", limit, numbers.formatBound(best.getAsDouble(), 3))
        : limit;
  }
}
