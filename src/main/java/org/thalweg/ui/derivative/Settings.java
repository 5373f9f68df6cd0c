package org.thalweg.ui.derivative;

import org.thalweg.math.motion.Drive;

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
record Settings(Activity activity, Secant secant, Walk descent, Walk fit, double speed, Trip trip) {
  /** The speed a fresh page starts with, in steps per second. */
  static final double DEFAULT_SPEED = 4;

  /** The learning rate a fresh fit starts with. */
  static final double FIT_RATE = 0.05;

  /**
   * A drive and the instant that is looked at.
   *
   * @param drive so far
   * @param instant in seconds; {@link #NOW} follows the end of the drive
   * @param pedal where the pedal is
   */
  record Trip(Drive drive, double instant, double pedal) {
    static final double NOW = -1;

    /** The longest drive, in seconds. */
    static final double LONGEST = 120;

    /** The most changes of the pedal that an address can hold. */
    static final int MOST_STRETCHES = 150;

    /** Before the start. */
    static final Trip NONE = new Trip(Drive.NONE, NOW, 0);

    /** The instant that is looked at, in seconds since the start. */
    double shown() {
      double duration = drive.duration();
      return instant < 0 ? duration : Math.min(instant, duration);
    }
  }

  /** A fresh page with these two points. */
  static Settings of(Secant secant) {
    return new Settings(
        Activity.SLOPE,
        secant,
        Walk.fresh(secant.curve().learningRate()),
        Walk.fresh(FIT_RATE),
        DEFAULT_SPEED,
        Trip.NONE);
  }

  Settings with(Activity other) {
    return new Settings(other, secant, descent, fit, speed, trip);
  }

  Settings with(Secant other) {
    return new Settings(activity, other, descent, fit, speed, trip);
  }

  Settings with(Trip other) {
    return new Settings(activity, secant, descent, fit, speed, other);
  }

  Settings withSpeed(double other) {
    return new Settings(activity, secant, descent, fit, other, trip);
  }

  /** With another descent in the activity that has one. */
  Settings with(Walk walk) {
    return switch (activity) {
      case DESCENT -> new Settings(activity, secant, walk, fit, speed, trip);
      case FIT -> new Settings(activity, secant, descent, walk, speed, trip);
      case SLOPE, CAR -> this;
    };
  }
}
