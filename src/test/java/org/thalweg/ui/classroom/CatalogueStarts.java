package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thalweg.lesson.Screen;
import org.thalweg.live.Replay;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.screen.CommonStart;
import org.thalweg.ui.screen.CommonStarts;
import org.thalweg.ui.screen.OwnRun;

/**
 * Plain descents on the surfaces of the catalogue, or of a formula {@code f}, from (x, y) or the
 * surface's own start.
 */
final class CatalogueStarts implements CommonStarts {
  private static final Domain DOMAIN = new Domain(new Interval(-5, 5), new Interval(-5, 5));

  @Override
  public Screen screen() {
    return Screen.DESCEND;
  }

  @Override
  public CommonStart read(Map<String, List<String>> query) {
    LossSurface surface = surface(query);
    return new CommonStart(surface, start(query, surface), contours(surface));
  }

  /**
   * With the learning rate {@code rate}, after so many {@code steps}, or with half of it {@code
   * since} one of them.
   */
  @Override
  public OwnRun.OnSurface run(Map<String, List<String>> query) {
    LossSurface surface = surface(query);
    double rate = number(query, "rate", 0.1);
    Descent fresh = start(query, surface).withLearningRate(rate);
    SortedMap<Long, Double> changes = new TreeMap<>();
    if (query.containsKey("since")) {
      changes.put((long) number(query, "since", 0), rate / 2);
    }
    long steps = (long) number(query, "steps", 0);
    return new OwnRun.OnSurface(surface, contours(surface), Replay.of(fresh, changes, steps));
  }

  private static LossSurface surface(Map<String, List<String>> query) {
    return query.containsKey("f")
        ? LossSurface.ofFormula(query.get("f").getFirst(), DOMAIN)
        : Surfaces.byId(query.get("surface").getFirst()).orElseThrow();
  }

  private static Descent start(Map<String, List<String>> query, LossSurface surface) {
    Vector own = surface.start();
    Vector start = Vector.of(number(query, "x", own.get(0)), number(query, "y", own.get(1)));
    return Descent.from(surface.objective(), new GradientDescent(), Stopping.after(1_000), start);
  }

  private static Contours contours(LossSurface surface) {
    return Contours.of(surface.objective(), surface.domain(), 10, 10);
  }

  private static double number(Map<String, List<String>> query, String name, double otherwise) {
    return query.containsKey(name) ? Double.parseDouble(query.get(name).getFirst()) : otherwise;
  }
}
