package org.thalweg.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumbersTest {
  private final SpokenNumbers spoken =
      new SpokenNumbers("{0} times ten to the {1}", "ten to the {0}", "minus {0}");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2.2·10⁻¹⁵; 2.2 times ten to the minus 15",
        "10⁶; ten to the 6",
        "−10⁻⁷; minus ten to the minus 7",
        "α = 1,5·10⁷ is over it.; α = 1,5 times ten to the 7 is over it.",
        "at (−2.805, 3.131); at (minus 2.805, 3.131)",
        "2 − 0.1 · 4; 2 − 0.1 · 4",
        "−3.5; minus 3.5",
        "10 steps, x² + 10; 10 steps, x² + 10"
      })
  void saysPowersAndSignsInWords(String written, String said) {
    assertEquals(said, spoken.in(written));
  }

  /** Whatever {@link Numbers} writes is read back from its words by arithmetic. */
  @Test
  void losesNothingOfANumber() {
    Numbers numbers = Numbers.of(Locale.ENGLISH);
    for (int exponent = -320; exponent <= 300; exponent++) {
      double number = -Double.parseDouble("2.5e" + exponent);
      String[] words = spoken.in(numbers.format(number)).split(" times ten to the ");
      double mantissa = Double.parseDouble(words[0].replace("minus ", "-"));
      String power = words.length == 1 ? "0" : words[1].replace("minus ", "-");
      assertEquals(
          number,
          new BigDecimal(mantissa).scaleByPowerOfTen(Integer.parseInt(power)).doubleValue(),
          Math.abs(number) * 1e-3 + Double.MIN_VALUE);
    }
  }
}
