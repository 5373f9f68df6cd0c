package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Map;
import org.thalweg.lesson.Screen;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.screen.CommonStart;
import org.thalweg.ui.screen.CommonStarts;

/** Plain descents on the surfaces of the catalogue, from (x, y) or the surface's own start. */
final class CatalogueStarts implements CommonStarts {

  @Override
  public Screen screen() {
    return Screen.DESCEND;
  }

  @Override
  public CommonStart read(Map<String, List<String>> query) {
    LossSurface surface = Surfaces.byId(query.get("surface").getFirst()).orElseThrow();
    Vector start =
        query.containsKey("x")
            ? Vector.of(
                Double.parseDouble(query.get("x").getFirst()),
                Double.parseDouble(query.get("y").getFirst()))
            : surface.start();
    return new CommonStart(
        surface,
        Descent.from(surface.objective(), new GradientDescent(), Stopping.after(1_000), start),
        Contours.of(surface.objective(), surface.domain(), 10, 10));
  }
}
