package org.thalweg.text;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the numbers of {@link Numbers} in a text into words that can be spoken: a screen reader
 * leaves out raised figures and the true minus, so that 2.2·10⁻¹⁵ is heard as "2.210".
 *
 * @param timesPower such as "{0} times ten to the {1}"
 * @param power such as "ten to the {0}"
 * @param minus such as "minus {0}"
 */
public record SpokenNumbers(String timesPower, String power, String minus) {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern POWER =
      Pattern.compile("(?:([0-9]+(?:[.,][0-9]+)?)·)?10(⁻?)([" + RAISED + "]+)");
  private static final Pattern NEGATIVE = Pattern.compile("(?<![\\p{L}\\p{N})])−(?=[0-9])");

  /** The text with every power of ten and every negative number in words. */
  public String in(String text) {
    String signs = NEGATIVE.matcher(text).replaceAll(Matcher.quoteReplacement(filled(minus, "")));
    return POWER.matcher(signs).replaceAll(match -> Matcher.quoteReplacement(power(match)));
  }

  private String power(MatchResult match) {
    StringBuilder digits = new StringBuilder();
    match.group(3).chars().forEach(digit -> digits.append(RAISED.indexOf(digit)));
    String exponent =
        match.group(2).isEmpty() ? digits.toString() : filled(minus, digits.toString());
    return match.group(1) == null
        ? filled(power, exponent)
        : filled(timesPower, match.group(1), exponent);
  }

  private static String filled(String pattern, String... words) {
    String filled = pattern;
    for (int i = 0; i < words.length; i++) {
      filled = filled.replace("{" + i + "}", words[i]);
    }
    return filled;
  }
}
