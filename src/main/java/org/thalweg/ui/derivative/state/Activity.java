package org.thalweg.ui.derivative.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a learner does on the Derivative screen. */
public enum Activity {
  /** Secant, tangent and rules on one curve. */
  SLOPE,
  /** Gradient descent on the same curve. */
  DESCENT,
  /** A pedal, and the distance and the speed it makes. */
  CAR,
  /** A line fitted to a field trial. */
  FIT;

  /** Its name in addresses and translations. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Activity> byId(String id) {
    return Arrays.stream(values()).filter(activity -> activity.id().equals(id)).findFirst();
  }
}
