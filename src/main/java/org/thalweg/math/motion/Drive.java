package org.thalweg.math.motion;

import java.util.ArrayList;
import java.util.List;

/**
 * A drive: what the driver did with the pedal, and for how long. All else follows from it.
 *
 * @param stretches in the order of time
 */
public record Drive(List<Stretch> stretches) {
  /** A drive that has not begun. */
  public static final Drive NONE = new Drive(List.of());

  /**
   * Some time with the pedal in one place.
   *
   * @param pedal from −1, the brake, to 1, the accelerator
   * @param seconds above 0
   */
  public record Stretch(double pedal, double seconds) {
    /** Validates both. */
    public Stretch {
      if (!(pedal >= -1 && pedal <= 1) || !(seconds > 0 && seconds < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("A pedal is from -1 to 1, and time goes on.");
      }
    }
  }

  /** Copies the stretches. */
  public Drive {
    stretches = List.copyOf(stretches);
  }

  /** The drive after some more time with the pedal in one place. */
  public Drive then(double pedal, double seconds) {
    List<Stretch> all = new ArrayList<>(stretches);
    if (!all.isEmpty() && all.getLast().pedal() == pedal) {
      seconds += all.removeLast().seconds();
    }
    all.add(new Stretch(pedal, seconds));
    return new Drive(all);
  }

  /** How long it has lasted, in seconds. */
  public double duration() {
    return stretches.stream().mapToDouble(Stretch::seconds).sum();
  }

  /** Where the pedal was at an instant, at its very end the last place; 0 before the start. */
  public double pedalAt(double time) {
    double passed = 0;
    for (Stretch stretch : stretches) {
      passed += stretch.seconds();
      if (time < passed) {
        return stretch.pedal();
      }
    }
    return stretches.isEmpty() ? 0 : stretches.getLast().pedal();
  }

  /**
   * The car at an instant.
   *
   * @param time in seconds since the start; after the end the last pedal stays
   */
  public Motion at(double time) {
    Motion motion = Motion.AT_REST;
    double left = time;
    for (Stretch stretch : stretches) {
      if (left <= stretch.seconds()) {
        return motion.after(stretch.pedal(), left);
      }
      motion = motion.after(stretch.pedal(), stretch.seconds());
      left -= stretch.seconds();
    }
    return stretches.isEmpty() ? motion : motion.after(stretches.getLast().pedal(), left);
  }

  /**
   * The car at equally spaced instants from the start on, as far as the drive has come.
   *
   * @param interval in seconds, above 0
   */
  public List<Motion> sampled(double interval) {
    List<Motion> samples = new ArrayList<>(List.of(Motion.AT_REST));
    Motion motion = Motion.AT_REST;
    double passed = 0;
    for (Stretch stretch : stretches) {
      double end = passed + stretch.seconds();
      while (samples.size() * interval <= end) {
        samples.add(motion.after(stretch.pedal(), samples.size() * interval - passed));
      }
      motion = motion.after(stretch.pedal(), stretch.seconds());
      passed = end;
    }
    return List.copyOf(samples);
  }
}
