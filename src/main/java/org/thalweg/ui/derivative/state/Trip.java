package org.thalweg.ui.derivative.state;

import org.thalweg.math.motion.Drive;

/**
 * A drive and the instant that is looked at.
 *
 * @param drive so far
 * @param instant in seconds; {@link #NOW} follows the end of the drive
 * @param pedal where the pedal is, −1 (brake) to 1
 */
public record Trip(Drive drive, double instant, double pedal) {
  public static final double NOW = -1;

  /** The longest drive, in seconds. */
  public static final double LONGEST = 120;

  /** The most changes of the pedal that an address can hold. */
  public static final int MOST_STRETCHES = 150;

  /** Before the start. */
  public static final Trip NONE = new Trip(Drive.NONE, NOW, 0);

  private static final double SHORTEST_STRETCH = 1e-3;

  /** The instant that is looked at, in seconds since the start. */
  public double shown() {
    double duration = drive.duration();
    return instant < 0 ? duration : Math.min(instant, duration);
  }

  /** Whether the drive is as long as it may be. */
  public boolean isFull() {
    return drive.duration() >= LONGEST || drive.stretches().size() >= MOST_STRETCHES;
  }

  /** Whether the car stands and nothing pushes it: it would go on standing. */
  public boolean stands() {
    return pedal <= 0 && drive.at(drive.duration()).speed() == 0;
  }

  /** Whether a car that waits starts to drive when the pedal is put to this place. */
  public boolean startsBy(double place) {
    return place > 0 && !isFull();
  }

  /** The pedal at another place; a car that starts is looked at where it is. */
  public Trip withPedal(double place) {
    return new Trip(drive, startsBy(place) ? NOW : instant, place);
  }

  /** Looks at an earlier instant of the drive. */
  public Trip lookingAt(double earlier) {
    boolean end = earlier >= drive.duration();
    return new Trip(drive, end ? NOW : Math.max(0, earlier), pedal);
  }

  /** Drives on for so many seconds, to the longest drive at most. */
  public Trip driven(double seconds) {
    double left = Math.max(SHORTEST_STRETCH, LONGEST - drive.duration());
    return new Trip(drive.then(pedal, Math.clamp(seconds, SHORTEST_STRETCH, left)), instant, pedal);
  }
}
