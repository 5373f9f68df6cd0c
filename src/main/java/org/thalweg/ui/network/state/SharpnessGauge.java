package org.thalweg.ui.network.state;

import org.thalweg.live.StepLog;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.NetworkError;
import org.thalweg.math.network.Sharpness;
import org.thalweg.math.vector.Vector;

/**
 * Finds λmax where somebody looks: along the run while the picture of it is shown, and at the step
 * shown where it limits the learning rate; while the run plays that one changes with every fourth
 * look, as it could not be read otherwise. Each search goes on from where the one before ended.
 * Thread-safe.
 */
final class SharpnessGauge {
  private static final int FIRST_ITERATIONS = 60;
  private static final int MORE_ITERATIONS = 8;
  private static final int ITERATIONS_ALONG = 4;
  private static final long NEAR = 50;
  private static final int LOOKS = 4;

  private final NetworkError error;
  private final Track<Double> track = new Track<>(this::next);
  private Sharpness along;
  private Sharpness found;
  private Vector place = Vector.zero(0);
  private long index;
  private int looks;
  private long searches;

  SharpnessGauge(NetworkError error) {
    this.error = error;
    along = Sharpness.unknown(error.dimension());
    found = along;
  }

  /**
   * What there is to see.
   *
   * @param descent at the step shown
   * @param shown whether the picture of it along the run is seen
   * @param playing whether the run goes on by itself
   */
  synchronized LargestCurvature look(StepLog log, Descent descent, boolean shown, boolean playing) {
    Track.Samples<Double> samples = shown ? track.along(log) : null;
    boolean needed = shown || LargestCurvature.limits(descent);
    return new LargestCurvature(samples, needed ? at(descent, playing) : Double.NaN);
  }

  /** How often it was searched for so far. */
  synchronized long searches() {
    return searches;
  }

  private double at(Descent descent, boolean playing) {
    Vector point = descent.current().point();
    boolean tooSoon = playing && place.length() > 0 && ++looks % LOOKS != 0;
    if (!tooSoon && !point.equals(place)) {
      boolean near = place.length() > 0 && Math.abs(descent.current().index() - index) <= NEAR;
      found = search(found, point, near ? MORE_ITERATIONS : FIRST_ITERATIONS);
      place = point;
      index = descent.current().index();
    }
    return found.value();
  }

  private double next(Vector point) {
    along = search(along, point, along.value() == 0 ? FIRST_ITERATIONS : ITERATIONS_ALONG);
    return along.value();
  }

  private Sharpness search(Sharpness from, Vector point, int iterations) {
    searches++;
    return from.at(error, point, iterations);
  }
}
