package org.thalweg.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/**
 * Writes numbers to be read: in figures, sentences, tables and, as TeX, in formulas with numbers.
 *
 * <p>One rule for all: a few significant digits, no zeros at the end, no grouping (a comma between
 * thousands is a decimal sign to half of the world), and below 10⁻⁴ or from 10⁶ on a power of ten:
 * 1.2·10⁻⁷, 10⁶. Only the signs differ: a reader's locale has its decimal sign and the true minus;
 * TeX has a point and a hyphen, which it typesets itself. Numbers that are typed again, in
 * addresses, fields and formulas, are not written here: they keep every digit.
 */
public final class Numbers {
  /** For formulas, the same in every language. */
  public static final Numbers TEX = new Numbers('.', true);

  private static final MathContext DUSTLESS = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final int DEFAULT_DIGITS = 4;
  private static final int FEW_DIGITS = 2;
  private static final int MOST_DIGITS = 12;
  private static final int SMALLEST_PLAIN_EXPONENT = -4;
  private static final int LARGEST_PLAIN_EXPONENT = 5;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final char decimalSign;
  private final boolean tex;

  private Numbers(char decimalSign, boolean tex) {
    this.decimalSign = decimalSign;
    this.tex = tex;
  }

  /** The writer for a reader of this locale. */
  public static Numbers of(Locale locale) {
    char sign = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return new Numbers(sign, false);
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
    return Double.isFinite(number)
        ? written(exact(number), digits, RoundingMode.HALF_EVEN)
        : notFinite(number);
  }

  /**
   * A bound, rounded towards 0 so that whoever uses the number as it is written stays within it.
   * The dust of a calculation, from the 13th digit on, does not count.
   */
  public String formatBound(double bound, int digits) {
    return Double.isFinite(bound)
        ? written(exact(bound).round(DUSTLESS), digits, RoundingMode.DOWN)
        : notFinite(bound);
  }

  /**
   * A number with two significant digits, or with as many as tell it from the others, which are
   * written with two: 3.81 is not "3.8" beside 3.8.
   */
  public String formatDistinct(double number, List<Double> others) {
    int digits = FEW_DIGITS;
    while (digits < MOST_DIGITS && coincides(number, others, digits)) {
      digits++;
    }
    return format(number, digits);
  }

  /** A whole number, such as a count, with all its digits. */
  public String whole(double count) {
    return Double.isFinite(count)
        ? signed(exact(count).setScale(0, RoundingMode.HALF_EVEN))
        : notFinite(count);
  }

  /**
   * A number with exactly so many digits after the decimal sign, as a column of numbers needs it;
   * huge ones as a power of ten.
   */
  public String fixed(double number, int decimals) {
    if (!Double.isFinite(number) || Math.abs(number) >= Math.pow(10, LARGEST_PLAIN_EXPONENT + 1)) {
      return format(number);
    }
    return signed(exact(number).setScale(decimals, RoundingMode.HALF_EVEN));
  }

  private static boolean coincides(double number, List<Double> others, int digits) {
    BigDecimal rounded = exact(number).round(new MathContext(digits, RoundingMode.HALF_EVEN));
    return others.stream()
        .map(other -> exact(other).round(new MathContext(FEW_DIGITS, RoundingMode.HALF_EVEN)))
        .anyMatch(other -> other.compareTo(rounded) == 0);
  }

  /** The number as its shortest decimal, 0.1 and not what binary makes of it. */
  private static BigDecimal exact(double number) {
    return new BigDecimal(Double.toString(number));
  }

  private String written(BigDecimal number, int digits, RoundingMode rounding) {
    BigDecimal rounded = number.round(new MathContext(digits, rounding)).stripTrailingZeros();
    int exponent = rounded.signum() == 0 ? 0 : rounded.precision() - rounded.scale() - 1;
    boolean plain = exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT;
    return plain ? signed(rounded) : power(rounded.movePointLeft(exponent), exponent);
  }

  private String power(BigDecimal mantissa, int exponent) {
    String power = tex ? "10^{" + exponent + "}" : "10" + raised(exponent);
    boolean one = mantissa.abs().compareTo(BigDecimal.ONE) == 0;
    String factor = one ? "" : unsigned(mantissa) + (tex ? "\\cdot " : "·");
    return sign(mantissa.signum()) + factor + power;
  }

  private String notFinite(double number) {
    if (Double.isNaN(number)) {
      return tex ? "\\text{–}" : "–";
    }
    return sign(number) + (tex ? "\\infty" : "∞");
  }

  private String signed(BigDecimal number) {
    return sign(number.signum()) + unsigned(number);
  }

  private String sign(double number) {
    return number < 0 ? tex ? "-" : "−" : "";
  }

  private String unsigned(BigDecimal number) {
    return number.abs().toPlainString().replace('.', decimalSign);
  }

  private static String raised(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
      text.append(RAISED.charAt(digit - '0'));
    }
    return text.toString();
  }
}
