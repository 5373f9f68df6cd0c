package org.thalweg.math.descent;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thalweg.math.optimizer.AdaGrad;
import org.thalweg.math.optimizer.Adam;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.optimizer.Momentum;
import org.thalweg.math.optimizer.Nesterov;
import org.thalweg.math.optimizer.Optimizer;
import org.thalweg.math.optimizer.RmsProp;

/**
 * What the curvature at one point says about an optimizer's learning rate α. Exact on a quadratic
 * valley, and a true local statement elsewhere. In one direction of curvature λ, with a = α·λ, the
 * error e of the three methods that do not adapt obeys
 *
 * <ul>
 *   <li>gradient descent: {@code e ← (1 − a)·e}; no overshoot up to a = 1, stable below 2 (B.
 *       Polyak, "Introduction to optimization", 1987, section 1.4);
 *   <li>heavy ball with momentum μ: roots of {@code z² − (1 + μ − a)·z + μ}; real up to a = (1 −
 *       √μ)², stable below 2(1 + μ) (B. Polyak 1964; G. Goh, "Why momentum really works", Distill
 *       2017);
 *   <li>Nesterov in torch's form: roots of {@code z² − (1 + μ)(1 − a)·z + μ(1 − a)}; real up to a =
 *       ((1 − μ)/(1 + μ))², stable below (2 + 2μ)/(1 + 2μ) (Y. Nesterov 1983; I. Sutskever et al.
 *       2013, section 2; both bounds follow from these roots).
 * </ul>
 *
 * <p>Up to the first bound a descent does not swing; beyond it, it swings and still settles; from
 * the second on it does not settle. Below a tenth of the first bound it crawls.
 *
 * @param limit the rate from which on it does not settle, where the curvature gives one
 * @param best the rate that settles fastest in a valley of these curvatures, 2/(λmin + λmax); for
 *     gradient descent where λmin &gt; 0
 * @param steadyUpTo the rate up to which it does not swing; present when the limit is
 * @param valley whether there is a limit and the ground bends down nowhere; where it does, the
 *     limit says only when steps along the way that bends up settle
 * @param whyNoLimit why there is no limit; empty when there is one
 * @param whyNoBest why there is no best rate; empty when there is one
 */
public record LearningRateLimits(
    OptionalDouble limit,
    OptionalDouble best,
    OptionalDouble steadyUpTo,
    boolean valley,
    Optional<Reason> whyNoLimit,
    Optional<Reason> whyNoBest) {
  private static final double CRAWL_SHARE = 0.1;

  /** Why a number cannot be given. */
  public enum Reason {
    /**
     * The ground bends up in no direction: there is no valley to settle in, however short the
     * steps.
     */
    NO_POSITIVE_CURVATURE,
    /**
     * The ground is straight or bends down in some direction: there is no lowest point to settle at
     * fastest.
     */
    NOT_A_VALLEY,
    /** The optimizer rescales every step by itself. */
    ADAPTIVE,
    /** The formula for the best rate is that of plain gradient descent. */
    MOMENTUM,
    /** The function has no second derivatives here. */
    NOT_DIFFERENTIABLE;

    /** The key of the sentence that says it. */
    public String messageKey() {
      return "limits." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The two bounds of a = α·λmax that belong to an optimizer. */
  private record Bounds(double steady, double stable) {}

  /**
   * What {@code curvature} says about {@code optimizer}; the learning rate it has now does not
   * matter.
   */
  public static LearningRateLimits of(Optimizer optimizer, Curvature curvature) {
    return switch (optimizer) {
      case GradientDescent plain -> of(new Bounds(1, 2), curvature, true);
      case Momentum heavyBall -> of(heavyBallBounds(heavyBall.momentum()), curvature, false);
      case Nesterov nesterov -> of(nesterovBounds(nesterov.momentum()), curvature, false);
      case AdaGrad adaptive -> none(Reason.ADAPTIVE);
      case RmsProp adaptive -> none(Reason.ADAPTIVE);
      case Adam adaptive -> none(Reason.ADAPTIVE);
    };
  }

  /** The zone in which {@code rate} lies, where there is a limit. */
  public Optional<Zone> zoneOf(double rate) {
    if (limit.isEmpty()) {
      return Optional.empty();
    }
    if (rate >= limit.getAsDouble()) {
      return Optional.of(Zone.UNSTABLE);
    }
    if (rate > steadyUpTo.orElse(0)) {
      return Optional.of(Zone.ZIGZAG);
    }
    return Optional.of(rate < crawlBelow().orElse(0) ? Zone.CRAWL : Zone.STEADY);
  }

  /** The rate below which it crawls; present when the limit is. */
  public OptionalDouble crawlBelow() {
    return steadyUpTo.isPresent()
        ? OptionalDouble.of(CRAWL_SHARE * steadyUpTo.getAsDouble())
        : OptionalDouble.empty();
  }

  private static LearningRateLimits of(Bounds bounds, Curvature curvature, boolean plain) {
    if (!curvature.isDefined()) {
      return none(Reason.NOT_DIFFERENTIABLE);
    }
    double lambdaMax = curvature.lambdaMax();
    double lambdaMin = curvature.lambdaMin();
    if (lambdaMax <= 0) {
      return none(Reason.NO_POSITIVE_CURVATURE);
    }
    boolean hasBest = plain && lambdaMin > 0;
    Reason otherwise = plain ? Reason.NOT_A_VALLEY : Reason.MOMENTUM;
    return new LearningRateLimits(
        OptionalDouble.of(bounds.stable() / lambdaMax),
        hasBest ? OptionalDouble.of(2 / (lambdaMin + lambdaMax)) : OptionalDouble.empty(),
        OptionalDouble.of(bounds.steady() / lambdaMax),
        lambdaMin >= 0,
        Optional.empty(),
        hasBest ? Optional.empty() : Optional.of(otherwise));
  }

  private static LearningRateLimits none(Reason reason) {
    return new LearningRateLimits(
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        false,
        Optional.of(reason),
        Optional.of(reason));
  }

  private static Bounds heavyBallBounds(double momentum) {
    double gap = 1 - StrictMath.sqrt(momentum);
    return new Bounds(gap * gap, 2 * (1 + momentum));
  }

  private static Bounds nesterovBounds(double momentum) {
    double ratio = (1 - momentum) / (1 + momentum);
    return new Bounds(ratio * ratio, (2 + 2 * momentum) / (1 + 2 * momentum));
  }
}
