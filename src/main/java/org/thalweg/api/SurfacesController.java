package org.thalweg.api;

import java.util.List;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.vector.Vector;

/** The catalogue of loss surfaces. */
@RestController
@CrossOrigin
final class SurfacesController {
  private final List<Surface> surfaces = Surfaces.all().stream().map(Surface::of).toList();

  /**
   * A surface as the interface tells it.
   *
   * @param rate a good first learning rate for plain gradient descent from the start
   */
  record Surface(
      String id,
      String name,
      String formula,
      String tex,
      Domain domain,
      List<Minimum> minima,
      Point start,
      double rate,
      String source) {
    static Surface of(LossSurface surface) {
      return new Surface(
          surface.id(),
          surface.name(),
          surface.formula(),
          surface.expression().toTex(),
          new Domain(ends(surface.domain().x()), ends(surface.domain().y())),
          surface.minima().stream().map(Minimum::of).toList(),
          Point.of(surface.start()),
          surface.learningRate(),
          surface.source());
    }

    private static List<Double> ends(Interval interval) {
      return List.of(interval.low(), interval.high());
    }
  }

  /** The lower and the upper end of each coordinate. */
  record Domain(List<Double> x, List<Double> y) {}

  record Point(double x, double y) {
    static Point of(Vector point) {
      return new Point(point.get(0), point.get(1));
    }
  }

  record Minimum(double x, double y, double value) {
    static Minimum of(org.thalweg.math.objective.Minimum minimum) {
      return new Minimum(minimum.point().get(0), minimum.point().get(1), minimum.value());
    }
  }

  @GetMapping("/api/surfaces")
  List<Surface> surfaces() {
    return surfaces;
  }
}
