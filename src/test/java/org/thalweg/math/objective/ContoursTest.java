package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.vector.Vector;

/** Reliefs: where cells lie, how heights become levels, and that every surface's features show. */
class ContoursTest {
  private static final int SIZE = 96;

  static List<LossSurface> surfaces() {
    return Surfaces.all();
  }

  @Test
  void beginInTheSouthWestAndGoEastFirst() {
    Contours contours = contours("x + 10y", Domain.of(0, 3, 0, 1), 4, 2);
    float[] cells = contours.levelCoordinates();
    for (int i = 1; i < cells.length; i++) {
      assertTrue(cells[i] > cells[i - 1], "cell " + i);
    }
    assertEquals(cells[5], contours.level(1, 1));
    assertEquals(0, cells[0]);
    assertEquals(24, cells[7]);
    assertEquals(0, contours.heightOfLevel(0), 1e-12);
    assertEquals(13, contours.heightOfLevel(24), 1e-12);
  }

  @ParameterizedTest
  @MethodSource("surfaces")
  void mapHigherGroundToAHigherLevel(LossSurface surface) {
    Contours contours = of(surface);
    FormulaObjective objective = surface.objective();
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        Domain domain = surface.domain();
        Vector point = Vector.of(domain.x().at(column, SIZE), domain.y().at(row, SIZE));
        float level = contours.level(column, row);
        assertTrue(level >= 0 && level <= contours.levels());
        assertEquals(contours.levelOfHeight(objective.value(point)), level, 1e-4);
      }
    }
    for (int level = 1; level <= contours.levels(); level++) {
      assertTrue(contours.heightOfLevel(level) > contours.heightOfLevel(level - 1));
      assertEquals(level, contours.levelOfHeight(contours.heightOfLevel(level)), 1e-6);
    }
  }

  /** Half of the map gets at least a fifth of the lines, and so does the other half. */
  @ParameterizedTest
  @MethodSource("surfaces")
  void giveLinesToFloorsAndToSlopes(LossSurface surface) {
    float[] cells = of(surface).levelCoordinates();
    Arrays.sort(cells);
    float median = cells[cells.length / 2];
    assertTrue(median > 24 / 5.0 && median < 24 * 4 / 5.0 + 0.1, surface.id() + ": " + median);
    Set<Integer> bands = new HashSet<>();
    for (float cell : cells) {
      bands.add((int) Math.min(23, cell));
    }
    assertTrue(bands.size() >= 18, surface.id() + " shows " + bands.size() + " of 24 bands");
  }

  @Test
  void showRosenbrocksFloorWithinItsWalls() {
    LossSurface rosenbrock = Surfaces.byId("rosenbrock").orElseThrow();
    Contours contours = of(rosenbrock);
    double floor = contours.levelOfHeight(rosenbrock.objective().value(Vector.of(-0.5, 0.25)));
    double wall = contours.levelOfHeight(rosenbrock.objective().value(Vector.of(-0.5, 0.75)));
    assertTrue(floor < 3 && wall > floor + 5, floor + " " + wall);
  }

  @Test
  void leaveAPlateauEmpty() {
    Contours contours = of(Surfaces.byId("plateau-cliff").orElseThrow());
    float corner = contours.level(SIZE - 1, SIZE - 1);
    assertEquals(corner, contours.level(SIZE * 3 / 4, SIZE * 3 / 4), 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/x", "1/(x*y)", "tan(x) + y^2", "1/(x - y)", "-1/(x^2 + y^2)"})
  void areNotSpoiltByPoles(String formula) {
    float[] cells = contours(formula, Domain.square(5), SIZE, SIZE).levelCoordinates();
    Set<Integer> bands = new HashSet<>();
    for (int i = 0; i < SIZE; i++) {
      float cell = cells[SIZE * SIZE / 8 + i * SIZE / 2 % (SIZE * SIZE / 2) + i];
      if (!Float.isNaN(cell)) {
        bands.add((int) cell);
      }
    }
    assertTrue(bands.size() >= 5, formula + " shows " + bands.size() + " bands away from poles");
  }

  @Test
  void keepANarrowWellThoughItIsRare() {
    Contours contours = contours("-exp(-20((x - 1)^2 + (y + 2)^2))", Domain.square(5), SIZE, SIZE);
    assertTrue(contours.heightOfLevel(0) < -0.9);
  }

  @Test
  void haveNoValueWhereTheFunctionHasNone() {
    Contours contours = contours("ln(x) + y", Domain.square(2), 5, 5);
    assertTrue(Float.isNaN(contours.level(0, 0)));
    assertTrue(Float.isNaN(contours.level(2, 4)), "ln(0) is not finite");
    assertFalse(Float.isNaN(contours.level(3, 0)));
    short[] quantized = contours.quantized();
    assertEquals(0, quantized[0]);
    assertTrue(quantized[3] != 0);
    assertFalse(contours.isEmpty());
    assertTrue(contours("sqrt(-1 - x^2)", Domain.square(2), 5, 5).isEmpty());
  }

  @Test
  void writeLevelsAsUnsignedSixteenBitNumbers() {
    Contours contours = contours("x", Domain.of(0, 2, 0, 1), 3, 2);
    int[] unsigned = new int[6];
    for (int i = 0; i < 6; i++) {
      unsigned[i] = Short.toUnsignedInt(contours.quantized()[i]);
    }
    assertArrayEquals(new int[] {1, 32_768, 65_535, 1, 32_768, 65_535}, unsigned);
  }

  @Test
  void ofLevelGroundAreInTheMiddle() {
    Contours contours = contours("5", Domain.square(1), 3, 3);
    assertEquals(12, contours.level(1, 1));
    assertTrue(contours.heightOfLevel(24) > contours.heightOfLevel(0));
  }

  @Test
  void needAPlaneAndTwoRows() {
    assertThrows(IllegalArgumentException.class, () -> contours("x", Domain.square(1), 1, 2));
  }

  private static Contours of(LossSurface surface) {
    return Contours.of(surface.objective(), surface.domain(), SIZE, SIZE);
  }

  private static Contours contours(String formula, Domain domain, int columns, int rows) {
    LossSurface surface = LossSurface.ofFormula(formula, domain);
    return Contours.of(surface.objective(), domain, columns, rows);
  }
}
