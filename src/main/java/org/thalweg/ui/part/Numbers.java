package org.thalweg.ui.part;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers as a reader of a locale expects them on the screen: a true minus sign, no zeros at
 * the end, and for very small and very large ones a power of ten (1.2·10⁻⁷). Formulas are not
 * written by it.
 */
public final class Numbers {
  private static final MathContext DUSTLESS = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final int DEFAULT_DIGITS = 4;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;
  private static final int LARGEST_PLAIN_EXPONENT = 6;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final char decimalSign;

  private Numbers(Locale locale) {
    decimalSign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  /** The writer for a locale. */
  public static Numbers of(Locale locale) {
    return new Numbers(locale);
  }

  /** A number with at most four significant digits. */
  public String format(double number) {
    return format(number, DEFAULT_DIGITS);
  }

  /**
   * A number with at most so many significant digits (1 to 17), rounded half to even. What is not
   * finite becomes ∞, −∞ or "–".
   */
  public String format(double number, int digits) {
    if (!Double.isFinite(number)) {
      return notFinite(number);
    }
    if (number == 0) {
      return "0";
    }
    return written(new BigDecimal(Double.toString(number)), digits, RoundingMode.HALF_EVEN);
  }

  /**
   * A bound, rounded towards 0 so that whoever uses the number as it is written stays within it.
   * The dust of a calculation, from the 13th digit on, does not count.
   */
  public String formatBound(double bound, int digits) {
    if (!Double.isFinite(bound) || bound == 0) {
      return format(bound, digits);
    }
    BigDecimal clean = new BigDecimal(Double.toString(bound)).round(DUSTLESS);
    return written(clean, digits, RoundingMode.DOWN);
  }

  private String written(BigDecimal number, int digits, RoundingMode rounding) {
    BigDecimal rounded = number.round(new MathContext(digits, rounding)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    boolean plain = exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT;
    return plain ? localized(rounded.toPlainString()) : power(rounded, exponent);
  }

  /**
   * A number with exactly so many digits after the decimal sign, as a column of numbers needs it;
   * huge ones as a power of ten.
   */
  public String fixed(double number, int decimals) {
    if (!Double.isFinite(number) || Math.abs(number) >= Math.pow(10, LARGEST_PLAIN_EXPONENT + 1)) {
      return format(number);
    }
    BigDecimal rounded =
        new BigDecimal(Double.toString(number)).setScale(decimals, RoundingMode.HALF_EVEN);
    return localized(rounded.toPlainString());
  }

  private static String notFinite(double number) {
    if (Double.isNaN(number)) {
      return "–";
    }
    return number > 0 ? "∞" : "−∞";
  }

  private String power(BigDecimal number, int exponent) {
    String mantissa =
        localized(number.movePointLeft(exponent).stripTrailingZeros().toPlainString());
    return mantissa + "·10" + raised(exponent);
  }

  private String localized(String plain) {
    return plain.replace('-', '−').replace('.', decimalSign);
  }

  private static String raised(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      text.append(RAISED.charAt(digit - '0'));
    }
    return text.toString();
  }
}
