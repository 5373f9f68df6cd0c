package org.thalweg.ui.part;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as TeX, rounded for reading to four significant digits. */
public final class TexNumber {
  private static final int SIGNIFICANT_DIGITS = 4;
  private static final double LARGEST_PLAIN = 1e6;
  private static final double SMALLEST_PLAIN = 1e-4;

  private TexNumber() {}

  /**
   * The number, such as {@code -3.759}, {@code 1.2\cdot 10^{-7}} or {@code 0}. A sum of squares may
   * be infinite though every iterate is finite.
   */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "\\text{–}" : value > 0 ? "\\infty" : "-\\infty";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(SIGNIFICANT_DIGITS));
    double size = Math.abs(rounded.doubleValue());
    if (size < LARGEST_PLAIN && size >= SMALLEST_PLAIN) {
      return rounded.stripTrailingZeros().toPlainString();
    }
    String[] parts =
        String.format(Locale.ROOT, "%." + (SIGNIFICANT_DIGITS - 1) + "e", value).split("e");
    String mantissa = new BigDecimal(parts[0]).stripTrailingZeros().toPlainString();
    return mantissa + "\\cdot 10^{" + Integer.parseInt(parts[1]) + "}";
  }
}
