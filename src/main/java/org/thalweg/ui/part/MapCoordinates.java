package org.thalweg.ui.part;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.stream.IntStream;
import org.thalweg.chart.Extents;
import org.thalweg.chart.HeightField;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;

/** What a loss surface's coordinates are on the chart that shows it as a map, and back. */
public final class MapCoordinates {
  /** So many places can be told apart across a map. */
  private static final double FINENESS = 500;

  private static final Cache<Contours, HeightField> FIELDS =
      Caffeine.newBuilder().weakKeys().build();

  private MapCoordinates() {}

  /** The contours as the chart's background; all pages that show the same contours share it. */
  public static HeightField heightField(Contours contours) {
    return FIELDS.get(contours, MapCoordinates::quantized);
  }

  private static HeightField quantized(Contours contours) {
    Domain domain = contours.domain();
    HeightField field =
        HeightField.of(
            new Extents(domain.x().low(), domain.x().high(), domain.y().low(), domain.y().high()),
            contours.columns(),
            contours.rows(),
            contours.levels(),
            contours.quantized());
    return contours.isEmpty()
        ? field
        : field.withLevelHeights(
            IntStream.rangeClosed(0, contours.levels())
                .mapToDouble(contours::heightOfLevel)
                .toArray());
  }

  /** The part of the plane that the chart shows. */
  public static Domain domain(Extents extents) {
    return new Domain(
        new Interval(extents.xMin(), extents.xMax()), new Interval(extents.yMin(), extents.yMax()));
  }

  /** A part of the plane as the chart's extents. */
  static Extents extents(Domain part) {
    return new Extents(part.x().low(), part.x().high(), part.y().low(), part.y().high());
  }

  /** A coordinate rounded to what can be told apart on the map, so that numbers stay short. */
  public static double rounded(double value, Interval shown) {
    double decimals = Math.max(0, Math.ceil(-Math.log10(shown.length() / FINENESS)));
    double scale = Math.pow(10, decimals);
    return Math.rint(value * scale) / scale;
  }
}
