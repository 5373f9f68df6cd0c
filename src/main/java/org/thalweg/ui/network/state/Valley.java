package org.thalweg.ui.network.state;

import java.util.List;
import org.thalweg.math.network.NetworkPlane;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.vector.Vector;

/**
 * The valley as a map of a plane through all weights, with the shadow of the walk.
 *
 * @param plane the plane
 * @param contours the error on it
 * @param trail the walk's shadow, from the start on, thinned
 * @param hand where somebody has turned the weights to by hand
 * @param here the shadow of the weights shown
 * @param share which share of the walk lies in the plane, 0 to 1
 * @param distance how far the weights shown are from the plane
 * @param height the plane's height at their shadow
 */
public record Valley(
    NetworkPlane plane,
    Contours contours,
    List<Vector> trail,
    List<Vector> hand,
    Vector here,
    double share,
    double distance,
    double height) {

  /** Copies the trail. */
  public Valley {
    trail = List.copyOf(trail);
    hand = List.copyOf(hand);
  }
}
