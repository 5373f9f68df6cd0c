package org.thalweg.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private final Numbers english = Numbers.of(Locale.ENGLISH);
  private final Numbers german = Numbers.of(Locale.GERMAN);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "12, 12",
    "0.012, 0.012",
    "-3.7754, −3.775",
    "0.1, 0.1",
    "197, 197",
    "126.08, 126.1",
    "2.271255, 2.271",
    "999949, 999900",
    "999950, 10⁶",
    "-1000000, −10⁶",
    "12345678, 1.235·10⁷",
    "0.0001, 0.0001",
    "0.00001, 10⁻⁵",
    "0.00000012, 1.2·10⁻⁷",
    "-0.00000012, −1.2·10⁻⁷",
    "1.7976931348623157E308, 1.798·10³⁰⁸",
    "4.9E-324, 4.9·10⁻³²⁴",
  })
  void writesFourSignificantDigitsAndNoZerosAtTheEnd(double number, String text) {
    assertEquals(text, english.format(number));
  }

  @Test
  void writesAsManyDigitsAsAsked() {
    assertEquals("3.1416", english.format(Math.PI, 5));
    assertEquals("1.23·10⁻⁸", english.format(1.2345e-8, 3));
  }

  @Test
  void roundsUpToThePlainFormOfTheNextPowerOfTen() {
    assertEquals("0.0001", english.format(0.000099999));
    assertEquals("10⁷", english.format(9_999_999));
  }

  @Test
  void usesTheDecimalSignOfTheLocale() {
    assertEquals("−3,775", german.format(-3.7754));
    assertEquals("1,2·10⁻⁷", german.format(1.2e-7));
    assertEquals("0,50", german.fixed(0.5, 2));
  }

  @Test
  void keepsTheDigitsOfAColumn() {
    assertEquals("2.00", english.fixed(2, 2));
    assertEquals("−0.13", english.fixed(-0.125001, 2));
  }

  @Test
  void writesHugeNumbersOfAColumnAsPowersOfTen() {
    assertEquals("2·10³⁰", english.fixed(2e30, 2));
  }

  @Test
  void hasAWordForWhatIsNotFinite() {
    assertEquals("∞", english.format(Double.POSITIVE_INFINITY));
    assertEquals("−∞", english.fixed(Double.NEGATIVE_INFINITY, 2));
    assertEquals("–", english.format(Double.NaN));
  }

  @Test
  void writesNoMinusBeforeAZero() {
    assertEquals("0.00", english.fixed(-0.001, 2));
  }

  @Test
  void aBoundIsRoundedTowardsZeroButNotForDust() {
    Numbers numbers = Numbers.of(Locale.ENGLISH);
    assertEquals("0.00199", numbers.formatBound(0.0019968, 3));
    assertEquals("−0.00199", numbers.formatBound(-0.0019968, 3));
    assertEquals("0.05", numbers.formatBound(0.049999999999999996, 3));
    assertEquals("0.3", numbers.formatBound(0.1 + 0.2, 3));
    assertEquals("9.99·10⁻⁹", numbers.formatBound(9.999e-9, 3));
    assertEquals("0", numbers.formatBound(0, 3));
    assertEquals("∞", numbers.formatBound(Double.POSITIVE_INFINITY, 3));
  }

  @Test
  void tellsANumberFromThoseItIsComparedWith() {
    assertEquals("3.81", english.formatDistinct(3.81, List.of(3.8)));
    assertEquals("2.0004", english.formatDistinct(2.0004, List.of(2.0)));
    assertEquals("2", english.formatDistinct(2, List.of(2.0)));
    assertEquals("2.3", english.formatDistinct(2.274, List.of(2.0)));
  }

  @Test
  void writesCountsWithAllTheirDigitsAndNoGrouping() {
    assertEquals("12345678", english.whole(12_345_678));
    assertEquals("12345", german.format(12_345, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-3.75881, -3.759",
    "2.5000000000000004, 2.5",
    "12345.678, 12350",
    "999950, 10^{6}",
    "-1234567, -1.235\\cdot 10^{6}",
    "0.00009999, 9.999\\cdot 10^{-5}",
    "0.000099996, 0.0001",
    "4.9e-324, 4.9\\cdot 10^{-324}",
    "Infinity, \\infty",
    "-Infinity, -\\infty",
    "NaN, \\text{–}"
  })
  void writesTexByTheSameRule(double value, String tex) {
    assertEquals(tex, Numbers.TEX.format(value));
  }

  @Test
  void texIsTheSameInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals("1.235\\cdot 10^{-9}", Numbers.TEX.format(1.23456e-9));
    } finally {
      Locale.setDefault(before);
    }
  }
}
