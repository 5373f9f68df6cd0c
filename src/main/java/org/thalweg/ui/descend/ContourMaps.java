package org.thalweg.ui.descend;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.FormulaObjective;

/**
 * The contour maps that were computed lately, shared by all pages: a class looks at the same few.
 * Thread-safe.
 */
@Component
class ContourMaps {
  private static final int RESOLUTION = 160;
  private static final int MOST = 300;

  private final Cache<Key, Contours> recent = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Key(String formula, Domain view) {}

  /** The contours of a scene's surface in the scene's view. */
  Contours of(Scene scene) {
    FormulaObjective objective = scene.objective();
    return recent.get(
        new Key(scene.surface().formula(), scene.view()),
        key -> Contours.of(objective, key.view(), RESOLUTION, RESOLUTION));
  }
}
