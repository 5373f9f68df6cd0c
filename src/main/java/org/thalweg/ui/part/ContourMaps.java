package org.thalweg.ui.part;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Objective;

/**
 * The contour maps that were computed lately, shared by all pages: a class looks at the same few.
 * Thread-safe.
 */
@Component
public class ContourMaps {
  private static final int RESOLUTION = 160;
  private static final int MOST = 300;

  private final Cache<Key, Contours> recent = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Key(String formula, Domain view) {}

  /**
   * The contours of a surface in a part of the plane.
   *
   * @param formula names the surface
   * @param objective the same, compiled
   */
  public Contours of(String formula, Objective objective, Domain view) {
    return recent.get(
        new Key(formula, view), key -> Contours.of(objective, key.view(), RESOLUTION, RESOLUTION));
  }
}
