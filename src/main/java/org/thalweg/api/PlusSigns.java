package org.thalweg.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thalweg.math.expression.Expression;
import org.thalweg.math.expression.Formula;
import org.thalweg.math.expression.FormulaException;

/**
 * The plus signs of a formula in an address. There {@code +} means a blank, so {@code f=x+y} asks
 * for the product x y; most who write it mean the sum. Rather than descend the wrong function we
 * ask.
 *
 * @param typed the formula with every plus sign taken as it was typed; empty if it has none
 */
record PlusSigns(Optional<String> typed) {

  /** Looks at the raw query of a request. */
  static PlusSigns of(@Nullable String query) {
    if (query != null) {
      for (String pair : query.split("&")) {
        if (pair.startsWith("f=") && pair.indexOf('+') >= 0) {
          String value = pair.substring("f=".length()).replace("+", "%2B");
          return new PlusSigns(Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8)));
        }
      }
    }
    return new PlusSigns(Optional.empty());
  }

  /**
   * Checks a formula whose plus signs were taken as blanks.
   *
   * @throws ParameterException when the signs as they were typed give another formula
   */
  void check(String formula) {
    Optional<Expression> asTyped = typed.flatMap(PlusSigns::parsed);
    if (asTyped.isPresent() && !asTyped.equals(parsed(formula))) {
      throw new ParameterException(
          "In an address + means a blank. Write %2B for plus, and %20 for a blank.");
    }
  }

  private static Optional<Expression> parsed(String formula) {
    try {
      return Optional.of(Formula.parse(formula).simplified());
    } catch (FormulaException exception) {
      return Optional.empty();
    }
  }
}
