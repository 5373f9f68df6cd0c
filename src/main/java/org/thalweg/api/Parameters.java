package org.thalweg.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.expression.Spelling;
import org.thalweg.text.PlusSigns;

/**
 * The query of a request, read with care: a parameter that is unknown, given twice or not what it
 * should be is refused in a sentence, never passed over.
 */
final class Parameters {
  private static final int LONGEST_ECHO = 40;
  private static final String DIGITS = "0123456789+-.eE";

  private final Map<String, String> values = new TreeMap<>();

  /**
   * The parameters of a request.
   *
   * @param known the names that the request may have
   * @throws ParameterException when there is another name, or one has two values
   */
  Parameters(HttpServletRequest request, Set<String> known) {
    Map<String, String[]> query = request.getParameterMap();
    query.forEach((name, all) -> {
      if (!known.contains(name)) {
        throw new ParameterException(unknown("parameter", name, known));
      }
      if (all.length != 1) {
        throw new ParameterException("Give " + name + " once, not " + all.length + " times.");
      }
      if (!all[0].isBlank()) {
        values.put(name, all[0]);
      }
    });
    rawFormula(request.getQueryString())
        .ifPresent(raw -> values.computeIfPresent("f", (name, read) -> PlusSigns.decoded(raw)));
  }

  /** The formula as it stands in the address, where its plus signs are not blanks yet. */
  private static Optional<String> rawFormula(@Nullable String query) {
    if (query == null) {
      return Optional.empty();
    }
    return Stream.of(query.split("&"))
        .filter(pair -> pair.startsWith("f="))
        .map(pair -> pair.substring("f=".length()))
        .findFirst();
  }

  /** The text of a parameter, unless it is missing or blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The text of a parameter that must be there; the example is shown to those who left it out. */
  String text(String name, String example) {
    return text(name)
        .orElseThrow(() ->
            new ParameterException(
                "The parameter " + name + " is missing; give it as in " + example + "."));
  }

  /** The formula in the parameter {@code f}, unless it is missing. */
  Optional<String> formula() {
    return text("f");
  }

  /** The number of a parameter that must be there. */
  double number(String name, String example) {
    return parse(name, text(name, example));
  }

  /** The number of a parameter, unless it is missing. */
  Optional<Double> number(String name) {
    return text(name).map(text -> parse(name, text));
  }

  /** A whole number between two bounds, both included; the default if it is missing. */
  int whole(String name, int low, int high, int otherwise) {
    double number = number(name).orElse((double) otherwise);
    if (number != Math.rint(number) || number < low || number > high) {
      throw new ParameterException(
          "%s must be a whole number from %d to %d; it is %s."
              .formatted(name, low, high, echo(text(name).orElse(""))));
    }
    return (int) number;
  }

  /** The sentence on a word that we don't know, with the one that may have been meant. */
  static String unknown(String what, String word, Set<String> known) {
    List<String> sorted = List.copyOf(new TreeSet<>(known));
    Optional<String> meant =
        word.length() > LONGEST_ECHO ? Optional.empty() : Spelling.closest(word, sorted);
    return "There is no %s %s%s"
        .formatted(
            what,
            echo(word),
            meant
                .map(near -> "; did you mean " + near + "?")
                .orElse(". There are: " + String.join(", ", sorted) + "."));
  }

  private static double parse(String name, String text) {
    boolean plain = text.chars().allMatch(character -> DIGITS.indexOf(character) >= 0);
    try {
      double number = plain ? Double.parseDouble(text) : Double.NaN;
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException exception) {
      // falls through to the sentence, as everything else that is no number
    }
    throw new ParameterException(
        name + " must be a number, such as 2, -0.5 or 1e-3; it is " + echo(text) + ".");
  }

  private static String echo(String text) {
    return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
  }
}
