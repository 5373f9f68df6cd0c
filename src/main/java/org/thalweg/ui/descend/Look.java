package org.thalweg.ui.descend;

import java.util.Optional;
import org.thalweg.math.objective.Domain;

/**
 * How the pictures are drawn.
 *
 * @param logarithmicLoss whether the loss chart has a logarithmic axis
 * @param arrows whether the map shows the partial derivatives and the gradient
 * @param directions whether the map shows the two directions of curvature at the hiker
 * @param zoom the part of the surface that somebody looks at; empty for all of it
 */
record Look(boolean logarithmicLoss, boolean arrows, boolean directions, Optional<Domain> zoom) {
  /** As a fresh page is drawn. */
  static final Look FRESH = new Look(false, true, false, Optional.empty());

  Look withLogarithmicLoss(boolean other) {
    return new Look(other, arrows, directions, zoom);
  }

  Look withArrows(boolean other) {
    return new Look(logarithmicLoss, other, directions, zoom);
  }

  Look withDirections(boolean other) {
    return new Look(logarithmicLoss, arrows, other, zoom);
  }

  Look withZoom(Optional<Domain> other) {
    return new Look(logarithmicLoss, arrows, directions, other);
  }
}
