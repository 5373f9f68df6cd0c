package org.thalweg.math.objective;

/** The chapters of the catalogue, from the tamest landscapes to the wildest. */
public enum SurfaceGroup {
  /** One round or almost round valley. */
  BOWLS,
  /** Long valleys, much steeper across than along. */
  VALLEYS,
  /** Passes: uphill one way, downhill another. */
  SADDLES,
  /** Several lowest points near each other. */
  MANY_MINIMA,
  /** Flat ground, cliffs and corners. */
  PLATEAUS
}
