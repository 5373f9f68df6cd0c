package org.thalweg.math.motion;

/**
 * A car at one instant.
 *
 * <p>While the pedal stays where it is, the car obeys {@code dv/dt = push − k·v}: the pedal pushes,
 * and the air and the wheels slow it down in proportion to its speed. This has an exact solution,
 * with {@code v∞ = push/k}:
 *
 * <pre>v(t) = v∞ + (v₀ − v∞)·e^(−k·t)
 * s(t) = s₀ + v∞·t + (v₀ − v∞)·(1 − e^(−k·t))/k</pre>
 *
 * <p>A brake stops the car and does not push it backwards. So distance is the exact integral of
 * speed at every instant, and speed the exact slope of distance.
 *
 * @param distance since the start, in metres
 * @param speed in metres per second, never negative
 */
public record Motion(double distance, double speed) {
  /** What the accelerator pressed down fully adds, in metres per second in a second. */
  public static final double FULL_PUSH = 5;

  /** What the brake pressed down fully takes away, in metres per second in a second. */
  public static final double FULL_BRAKE = 8;

  /** k: the share of its speed that the car loses in a second when it rolls. */
  public static final double DRAG = 0.125;

  /** A car that stands at the start. */
  public static final Motion AT_REST = new Motion(0, 0);

  /**
   * The car after some time with the pedal held.
   *
   * @param pedal from −1, the brake pressed down fully, to 1, the accelerator pressed down fully
   * @param seconds not negative
   */
  public Motion after(double pedal, double seconds) {
    double terminal = push(pedal) / DRAG;
    double rolling = terminal < 0 ? Math.min(seconds, untilRest(terminal)) : seconds;
    double fading = -StrictMath.expm1(-DRAG * rolling);
    boolean stopped = rolling < seconds;
    return new Motion(
        distance + terminal * rolling + (speed - terminal) * fading / DRAG,
        stopped ? 0 : Math.max(0, speed - (speed - terminal) * fading));
  }

  /** How fast the speed changes with this pedal, in metres per second in a second. */
  public double acceleration(double pedal) {
    boolean atRest = speed == 0 && pedal <= 0;
    return atRest ? 0 : push(pedal) - DRAG * speed;
  }

  private double untilRest(double terminal) {
    return StrictMath.log1p(-speed / terminal) / DRAG;
  }

  private static double push(double pedal) {
    return pedal * (pedal < 0 ? FULL_BRAKE : FULL_PUSH);
  }
}
