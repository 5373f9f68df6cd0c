package org.thalweg.math.expression;

import java.util.Map;
import java.util.Optional;

/** Functions that are not here, with a form that says the same of x, but at 0. */
final class OtherFunctions {
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("ld", "log2(x)"),
          Map.entry("lb", "log2(x)"),
          Map.entry("cbrt", "x/abs(x)^(2/3)"),
          Map.entry("sgn", "x/abs(x)"),
          Map.entry("sign", "x/abs(x)"),
          Map.entry("heaviside", "step(x)"),
          Map.entry("sinc", "sin(x)/x"));

  private OtherFunctions() {}

  /** The form to write instead of this function of x. */
  static Optional<String> instead(String name) {
    return Optional.ofNullable(FORMS.get(name));
  }
}
