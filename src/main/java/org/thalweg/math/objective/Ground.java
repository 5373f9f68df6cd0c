package org.thalweg.math.objective;

import java.util.List;

/**
 * What is known about the ground of a descent beside the function itself.
 *
 * @param region where it is looked at
 * @param minima the known minima, lowest first; empty when there is none or none is known
 */
public record Ground(Region region, List<Minimum> minima) {

  /** Copies the minima. */
  public Ground {
    minima = List.copyOf(minima);
  }

  /** The ground of a loss surface. */
  public static Ground of(LossSurface surface) {
    return new Ground(surface.domain(), surface.minima());
  }

  /** The ground of a function of which no minimum is known. */
  public static Ground of(Region region) {
    return new Ground(region, List.of());
  }
}
