package org.thalweg.classroom;

/** Carries a reason out of the parts of a state; {@link RoomState} makes a value of it. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** It is thrown often and read at once, so it does not look where it came from. */
  RefusedException(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  static void unless(boolean fine, Reason otherwise) {
    if (!fine) {
      throw new RefusedException(otherwise);
    }
  }
}
