package org.thalweg.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlusSignsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/plus-signs.csv", delimiter = ';')
  void areReadAsTheWriterMeantThem(String written, String meant) {
    assertEquals(meant, PlusSigns.decoded(written));
  }

  @Test
  void refusesAPercentSignThatIsNoCode() {
    assertThrows(IllegalArgumentException.class, () -> PlusSigns.decoded("50%x"));
  }
}
