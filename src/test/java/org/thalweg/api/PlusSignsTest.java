package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlusSignsTest {
  @ParameterizedTest
  @ValueSource(strings = {"x+y", "x^2+y^2", "x+2", "(x+1)(y+2)", "sin(x)+%78"})
  void aSumThatWouldBeReadAsAProductIsAskedAbout(String typed) {
    assertThrows(ParameterException.class, () -> check(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x%2By", "x+%2B+y", "x%20y", "2x+*+y", "(+x+)", "x+%2B"})
  void aFormulaThatCanBeReadInOneWayOnlyIsTaken(String typed) {
    assertDoesNotThrow(() -> check(typed));
  }

  @Test
  void aRequestWithoutQueryHasNoSigns() {
    assertDoesNotThrow(() -> PlusSigns.of(null).check("x"));
  }

  private static void check(String typed) {
    PlusSigns.of("x=1&f=" + typed + "&y=1+1")
        .check(URLDecoder.decode(typed, StandardCharsets.UTF_8));
  }
}
