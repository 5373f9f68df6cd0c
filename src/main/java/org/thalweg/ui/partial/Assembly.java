package org.thalweg.ui.partial;

/** How far the gradient arrow, and the step that comes of it, has been put together. */
enum Assembly {
  NOTHING,
  /** The arrow to the east, ∂f/∂x long. */
  EAST,
  /** The arrow to the north, ∂f/∂y long, at its tip. */
  NORTH,
  /** Their sum ∇f. */
  GRADIENT,
  /** The opposite direction −∇f. */
  DOWNHILL,
  /** The step −α∇f. */
  STEP;

  boolean has(Assembly stage) {
    return compareTo(stage) >= 0;
  }

  Assembly next() {
    return values()[Math.min(ordinal() + 1, STEP.ordinal())];
  }

  Assembly previous() {
    return values()[Math.max(ordinal() - 1, 0)];
  }
}
