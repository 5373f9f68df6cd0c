package org.thalweg.live;

/**
 * How fast a run is played.
 *
 * @param stepsPerSecond over 0; infinite for {@link #FASTEST}
 */
public record Speed(double stepsPerSecond) {
  /** As fast as it goes; a run still takes turns with all the others. */
  public static final Speed FASTEST = new Speed(Double.POSITIVE_INFINITY);

  public Speed {
    if (!(stepsPerSecond > 0)) {
      throw new IllegalArgumentException("A speed is a number of steps per second over 0");
    }
  }

  /** Nanoseconds from one step to the next; 0 for {@link #FASTEST}. */
  double nanosPerStep() {
    return 1e9 / stepsPerSecond;
  }
}
