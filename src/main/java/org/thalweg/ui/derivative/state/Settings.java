package org.thalweg.ui.derivative.state;

import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

/**
 * What a learner has chosen on the Derivative screen: all that the page's address holds.
 *
 * @param activity what they do
 * @param secant the curve and the two points on it
 * @param descent the descent on the curve
 * @param fit the descent of the line's mean squared error
 * @param speed steps per second of both
 * @param trip the car's drive
 */
public record Settings(
    Activity activity,
    Secant secant,
    RunSettings descent,
    RunSettings fit,
    double speed,
    Trip trip) {
  /** A line that stands for nothing: where the fit begins. */
  public static final Vector FIRST_LINE = Vector.of(0, 20);

  private static final Stopping DESCENT_STOPPING = Stopping.after(1_000);
  private static final Stopping FIT_STOPPING = new Stopping(1e-8, 0, 5_000);

  /** The speed a fresh page starts with, in steps per second. */
  public static final double DEFAULT_SPEED = 4;

  /** The learning rate a fresh fit starts with. */
  public static final double FIT_RATE = 0.05;

  /** A fresh page with these two points. */
  public static Settings of(Secant secant) {
    return new Settings(
        Activity.SLOPE,
        secant,
        RunSettings.of(new GradientDescent(secant.curve().learningRate()), Vector.of(secant.x()))
            .withStopping(DESCENT_STOPPING),
        RunSettings.of(new GradientDescent(FIT_RATE), FIRST_LINE).withStopping(FIT_STOPPING),
        DEFAULT_SPEED,
        Trip.NONE);
  }

  public Settings with(Activity other) {
    Secant seen = other == Activity.SLOPE ? secant : secant.magnified(false);
    return new Settings(other, seen, descent, fit, speed, trip);
  }

  /** With other points; the descent starts at the first of them. */
  public Settings with(Secant other) {
    boolean stays = other.curve().equals(secant.curve()) && other.x() == secant.x();
    RunSettings there =
        stays
            ? descent
            : descent.afresh(descent.optimizer().learningRate()).withStart(Vector.of(other.x()));
    return new Settings(activity, other, there, fit, speed, trip);
  }

  public Settings with(Trip other) {
    return new Settings(activity, secant, descent, fit, speed, other);
  }

  public Settings withSpeed(double other) {
    return new Settings(activity, secant, descent, fit, other, trip);
  }

  /** Whether these come to the later ones just by steps of the descents and by driving on. */
  boolean goesOnTo(Settings later) {
    return descent.goesOnTo(later.descent)
        && fit.goesOnTo(later.fit)
        && trip.drive().duration() <= later.trip.drive().duration()
        && equals(new Settings(later.activity, later.secant, descent, fit, later.speed, trip));
  }

  /** With another descent in the activity that has one. */
  public Settings with(RunSettings run) {
    return switch (activity) {
      case DESCENT -> new Settings(activity, secant, run, fit, speed, trip);
      case FIT -> new Settings(activity, secant, descent, run, speed, trip);
      case SLOPE, CAR -> this;
    };
  }
}
