package org.thalweg.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
  private static final Map<String, Double> FACTS =
      Map.of("x", 0.1 + 0.2, "y", -2.0, "step", 3.0, "rate", 0.5, "loss", Double.NaN);

  @ParameterizedTest
  @CsvSource({
    "step >= 3, true",
    "step > 3, false",
    "step <= 3, true",
    "step < 3, false",
    "x = 0.3, true",
    "x = 0.30001, false",
    "abs(y) - 2 = 0, true",
    "step = 3 and y > 0, false",
    "y > 0 or step = 3, true",
    "step = 1 and rate = 0.5 or y < 0, true",
    "y < 0 or step = 1 and rate = 9, true",
    "loss < 1, false",
    "loss >= 1, false",
    "gradientLength < 1, false",
    "2 step = 6, true",
  })
  void holdsWhenTheComparisonsDo(String condition, boolean holds) {
    assertEquals(holds, Condition.read(condition, Screen.DESCEND, 1).holds(FACTS), condition);
  }

  @Test
  void holdsNowhereWithoutFacts() {
    assertFalse(Condition.read("step >= 0", Screen.DESCEND, 1).holds(Map.of()));
  }
}
