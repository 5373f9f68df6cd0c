package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-3.75881, -3.759",
    "2.5000000000000004, 2.5",
    "0.1, 0.1",
    "100, 100",
    "12345.678, 12350",
    "999949, 999900",
    "999950, 1\\cdot 10^{6}",
    "-1234567, -1.235\\cdot 10^{6}",
    "0.0001, 0.0001",
    "0.00009999, 9.999\\cdot 10^{-5}",
    "0.000099996, 0.0001",
    "1.2e-7, 1.2\\cdot 10^{-7}",
    "4.9e-324, 4.9\\cdot 10^{-324}",
    "1.7976931348623157e308, 1.798\\cdot 10^{308}",
    "Infinity, \\infty",
    "-Infinity, -\\infty",
    "NaN, \\text{–}"
  })
  void roundsToFourDigitsForReading(double value, String tex) {
    assertEquals(tex, TexNumber.number(value));
  }

  @Test
  void isTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals("1.235\\cdot 10^{-9}", TexNumber.number(1.23456e-9));
    } finally {
      Locale.setDefault(before);
    }
  }
}
