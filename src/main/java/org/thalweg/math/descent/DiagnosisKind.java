package org.thalweg.math.descent;

import static org.thalweg.math.descent.Quantity.GREATEST_RECENT_LOSS;
import static org.thalweg.math.descent.Quantity.GREATEST_ROUND_LOSS;
import static org.thalweg.math.descent.Quantity.LEAST_RECENT_LOSS;
import static org.thalweg.math.descent.Quantity.LEAST_ROUND_LOSS;
import static org.thalweg.math.descent.Quantity.LIMIT_BOUND;
import static org.thalweg.math.descent.Quantity.LOSS;
import static org.thalweg.math.descent.Quantity.LOSS_BEFORE;
import static org.thalweg.math.descent.Quantity.LOWEST_LOSS;
import static org.thalweg.math.descent.Quantity.PRODUCT;
import static org.thalweg.math.descent.Quantity.RATE_LIMIT;
import static org.thalweg.math.descent.Quantity.REMAINING_STEPS;
import static org.thalweg.math.descent.Quantity.ROUND;
import static org.thalweg.math.descent.Quantity.SLOPE;
import static org.thalweg.math.descent.Quantity.STEADY_BOUND;
import static org.thalweg.math.descent.Quantity.STEPS;
import static org.thalweg.math.descent.Quantity.STEP_LENGTH;

import java.util.List;
import java.util.Locale;

/** The situations a descent can be in, with the numbers that tell them. */
public enum DiagnosisKind {
  /** Not started; nothing can be said about the learning rate. */
  READY(Tone.NEUTRAL, LOSS, SLOPE),
  /** Not started; the rate is far below the first bound. */
  READY_CRAWL(Tone.NEUTRAL, PRODUCT),
  /** Not started; the rate is below the first bound. */
  READY_STEADY(Tone.NEUTRAL, PRODUCT, STEADY_BOUND),
  /** Not started; the rate is between the bounds. */
  READY_ZIGZAG(Tone.NEUTRAL, PRODUCT, STEADY_BOUND, LIMIT_BOUND),
  /** Not started; the rate is over the limit. */
  READY_UNSTABLE(Tone.WARNING, PRODUCT, LIMIT_BOUND, RATE_LIMIT),
  /** Below the first bound, in a valley. */
  STEADY(Tone.GOOD, PRODUCT),
  /** The loss fell; nothing more can be said. */
  DOWNHILL(Tone.GOOD, LOSS_BEFORE, LOSS),
  /** Far below the first bound, in a valley. */
  CRAWLING(Tone.WARNING, PRODUCT, STEADY_BOUND, REMAINING_STEPS),
  /** Far below the first bound, not in a valley. */
  CRAWLING_ON(Tone.WARNING, PRODUCT, STEADY_BOUND, STEP_LENGTH),
  /** Between the bounds, gradient descent. */
  ZIGZAG(Tone.NEUTRAL, PRODUCT, STEADY_BOUND, LIMIT_BOUND),
  /** Between the bounds, with momentum. */
  SWINGING(Tone.NEUTRAL, PRODUCT, LIMIT_BOUND),
  /** It goes to and fro between two points for ever. */
  HOPPING(Tone.WARNING, LEAST_ROUND_LOSS, GREATEST_ROUND_LOSS),
  /** It goes round more than two points for ever. */
  CIRCLING(Tone.WARNING, ROUND, LEAST_ROUND_LOSS, GREATEST_ROUND_LOSS),
  /** On the limit itself. */
  ON_THE_EDGE(Tone.WARNING, LIMIT_BOUND, RATE_LIMIT),
  /** Over the limit, and it was computed that it flies out for good. */
  DIVERGING(Tone.WARNING, PRODUCT, LIMIT_BOUND, RATE_LIMIT),
  /** Below the limit here, and it was computed that it flies out for good. */
  WILL_DIVERGE(Tone.WARNING, PRODUCT, LIMIT_BOUND),
  /** Over the limit, and the loss rose. */
  UNSTABLE_ROSE(Tone.WARNING, PRODUCT, LIMIT_BOUND, RATE_LIMIT),
  /** Over the limit, but the loss did not rise. */
  UNSTABLE_FELL(Tone.WARNING, PRODUCT, LIMIT_BOUND, RATE_LIMIT),
  /** The loss rose although the rate is below the limit here. */
  OVERSHOT(Tone.WARNING, LOSS_BEFORE, LOSS),
  /** The loss rose, and a velocity is why. */
  ROLLING_UPHILL(Tone.NEUTRAL, LOSS_BEFORE, LOSS),
  /** The ground bends up one way and down another. */
  PASSING_SADDLE(Tone.NEUTRAL, SLOPE),
  /** The ground bends down in every direction or is straight in some. */
  ON_RIDGE(Tone.NEUTRAL, SLOPE),
  /** The ground is straight. */
  STRAIGHT(Tone.NEUTRAL, SLOPE),
  /** Almost no slope, and no valley. */
  PLATEAU(Tone.WARNING, SLOPE, STEP_LENGTH),
  /** There are no second derivatives here. */
  NO_CURVATURE(Tone.NEUTRAL, SLOPE),
  /** Out of the domain, not for too big a rate. */
  LEFT_MAP(Tone.WARNING, LOSS),
  /** The noise hinders progress. */
  JITTERING(Tone.NEUTRAL, LEAST_RECENT_LOSS, GREATEST_RECENT_LOSS),
  /** Ended at the lowest known minimum. */
  AT_GLOBAL_MINIMUM(Tone.GOOD, STEPS, LOSS),
  /** Ended at a minimum, and a lower one is known. */
  AT_LOCAL_MINIMUM(Tone.NEUTRAL, STEPS, LOSS, LOWEST_LOSS),
  /** Ended at a minimum of a formula whose minima are not known. */
  AT_MINIMUM(Tone.GOOD, STEPS, LOSS),
  /** Ended at a saddle. */
  AT_SADDLE(Tone.WARNING, STEPS),
  /** Ended at a maximum. */
  AT_MAXIMUM(Tone.WARNING, STEPS),
  /** Ended where slope and curvature are as good as zero. */
  AT_FLAT_PLACE(Tone.WARNING, STEPS, SLOPE),
  /** Ended with a step too short to matter. */
  STEPS_TOO_SHORT(Tone.WARNING, STEPS, SLOPE),
  /** Ended at the step limit. */
  STEP_LIMIT_REACHED(Tone.NEUTRAL, STEPS, LOSS, SLOPE),
  /** Ended at the step limit while it went to and fro. */
  STEP_LIMIT_HOPPING(Tone.WARNING, STEPS, LEAST_ROUND_LOSS, GREATEST_ROUND_LOSS),
  /** Ended by a person. */
  STOPPED(Tone.NEUTRAL, STEPS, LOSS),
  /** Flown out for good, and the rate was over the limit at the start. */
  DIVERGED(Tone.WARNING, STEPS, PRODUCT, LIMIT_BOUND, RATE_LIMIT),
  /** Flown out for good for another reason. */
  FLEW_OUT(Tone.WARNING, STEPS),
  /** Gone downhill beyond all bounds. */
  BOTTOMLESS(Tone.WARNING, STEPS),
  /** Ended before a step to where the function has no value. */
  UNDEFINED_AHEAD(Tone.WARNING, STEPS, STEP_LENGTH),
  /** Ended where the function has no gradient and is lower than all around. */
  AT_LOWEST_CORNER(Tone.GOOD, STEPS, LOSS),
  /** Ended elsewhere where the function has no gradient. */
  AT_CORNER(Tone.NEUTRAL, STEPS);

  /** How a situation is to be taken. */
  public enum Tone {
    /** It goes well. */
    GOOD,
    /** Neither. */
    NEUTRAL,
    /** Something to look at. */
    WARNING
  }

  private final Tone tone;
  private final List<Quantity> quantities;

  DiagnosisKind(Tone tone, Quantity... quantities) {
    this.tone = tone;
    this.quantities = List.of(quantities);
  }

  public Tone tone() {
    return tone;
  }

  /** Its name in the keys of translations, such as {@code at-saddle}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The numbers that the sentence names, in order. */
  public List<Quantity> quantities() {
    return quantities;
  }
}
