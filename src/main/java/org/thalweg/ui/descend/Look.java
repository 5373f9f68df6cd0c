package org.thalweg.ui.descend;

/**
 * How the pictures are drawn.
 *
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param arrows whether the map shows the partial derivatives and the gradient
 * @param directions whether the map shows the two directions of curvature at the hiker
 */
record Look(boolean logarithmicLoss, boolean arrows, boolean directions) {
  /** As a fresh page is drawn. */
  static final Look FRESH = new Look(false, true, false);

  Look withLogarithmicLoss(boolean other) {
    return new Look(other, arrows, directions);
  }

  Look withArrows(boolean other) {
    return new Look(logarithmicLoss, other, directions);
  }

  Look withDirections(boolean other) {
    return new Look(logarithmicLoss, arrows, other);
  }
}
