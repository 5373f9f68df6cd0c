package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.thalweg.chart.Extents;
import org.thalweg.chart.HeightField;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.math.objective.Surfaces;

class MapCoordinatesTest {
  private static final Domain WIDE = new Domain(new Interval(-3, 5), new Interval(-1, 2));

  @Test
  void theHeightFieldLiesWhereTheContoursAre() {
    Contours contours = Contours.of(Surfaces.byId("bowl").orElseThrow().objective(), WIDE, 16, 8);
    HeightField field = MapCoordinates.heightField(contours);
    assertEquals(new Extents(-3, 5, -1, 2), field.extents());
    assertEquals(16, field.columns());
    assertEquals(8, field.rows());
    assertEquals(WIDE, MapCoordinates.domain(field.extents()));
  }

  @Test
  void aPlaceHasNoMoreDigitsThanCanBePointedAt() {
    assertEquals(0.12, MapCoordinates.rounded(0.123456, new Interval(-3, 3)));
    assertEquals(123, MapCoordinates.rounded(123.456, new Interval(-500, 500)));
  }
}
