package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DerivativeFuzzTest {
  @Test
  void randomFormulasHaveTheDerivativesOfTheOracle() {
    DerivativeFuzz fuzz = DerivativeFuzz.of(20, 10_000);
    assertTrue(fuzz.mismatches().isEmpty(), fuzz::toString);
    assertTrue(fuzz.points() > 5_000, fuzz::toString);
  }
}
