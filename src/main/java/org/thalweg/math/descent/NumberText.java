package org.thalweg.math.descent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Numbers as they are read in a sentence: a few significant digits, very large and very small ones
 * as powers of ten.
 */
final class NumberText {
  private static final int FEW = 2;
  private static final int MOST = 12;
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NumberText() {}

  static String of(double number, Quantity.Rounding rounding, Locale locale) {
    return switch (rounding) {
      case NEAREST -> text(number, FEW, RoundingMode.HALF_EVEN, locale);
      case DOWN -> text(number, FEW, RoundingMode.DOWN, locale);
      case FINE -> text(number, 2 * FEW, RoundingMode.HALF_EVEN, locale);
      case WHOLE -> NumberFormat.getIntegerInstance(locale).format(number);
    };
  }

  /** With as many digits as tell {@code number} from {@code others}, which are written as usual. */
  static String distinct(double number, List<Double> others, Locale locale) {
    int digits = FEW;
    while (digits < MOST && coincides(number, others, digits)) {
      digits++;
    }
    return text(number, digits, RoundingMode.HALF_EVEN, locale);
  }

  private static boolean coincides(double number, List<Double> others, int digits) {
    BigDecimal rounded = rounded(number, digits, RoundingMode.HALF_EVEN);
    return others.stream()
        .map(other -> rounded(other, FEW, RoundingMode.HALF_EVEN))
        .anyMatch(other -> other.compareTo(rounded) == 0);
  }

  private static BigDecimal rounded(double number, int digits, RoundingMode mode) {
    return new BigDecimal(number).round(new MathContext(digits, mode));
  }

  private static String text(double number, int digits, RoundingMode mode, Locale locale) {
    BigDecimal rounded = BigDecimal.valueOf(number).round(new MathContext(digits, mode));
    int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    if (exponent >= -4 && exponent < 7) {
      return plain(rounded, locale);
    }
    return plain(rounded.scaleByPowerOfTen(-exponent), locale) + "·10" + superscript(exponent);
  }

  private static String plain(BigDecimal number, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  private static String superscript(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      text.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return text.toString();
  }
}
