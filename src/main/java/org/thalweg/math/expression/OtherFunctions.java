package org.thalweg.math.expression;

import java.util.Map;
import java.util.Optional;

/** Functions that are not here, with the form that says the same of x. */
final class OtherFunctions {
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("tg", "tan(x)"),
          Map.entry("sec", "1/cos(x)"),
          Map.entry("csc", "1/sin(x)"),
          Map.entry("cosec", "1/sin(x)"),
          Map.entry("cot", "cos(x)/sin(x)"),
          Map.entry("cotan", "cos(x)/sin(x)"),
          Map.entry("ctg", "cos(x)/sin(x)"),
          Map.entry("sech", "1/cosh(x)"),
          Map.entry("csch", "1/sinh(x)"),
          Map.entry("coth", "cosh(x)/sinh(x)"),
          Map.entry("asinh", "ln(x+sqrt(x^2+1))"),
          Map.entry("arsinh", "ln(x+sqrt(x^2+1))"),
          Map.entry("arcsinh", "ln(x+sqrt(x^2+1))"),
          Map.entry("acosh", "ln(x+sqrt(x^2-1))"),
          Map.entry("arcosh", "ln(x+sqrt(x^2-1))"),
          Map.entry("arccosh", "ln(x+sqrt(x^2-1))"),
          Map.entry("atanh", "ln((1+x)/(1-x))/2"),
          Map.entry("artanh", "ln((1+x)/(1-x))/2"),
          Map.entry("arctanh", "ln((1+x)/(1-x))/2"),
          Map.entry("lg", "log10(x)"),
          Map.entry("ld", "log2(x)"),
          Map.entry("lb", "log2(x)"),
          Map.entry("cbrt", "x/abs(x)^(2/3)"),
          Map.entry("sgn", "x/abs(x)"),
          Map.entry("sign", "x/abs(x)"),
          Map.entry("heaviside", "step(x)"),
          Map.entry("sinc", "sin(x)/x"),
          Map.entry("softplus", "ln(1+exp(x))"));

  private OtherFunctions() {}

  /** The form to write instead of this function of x. */
  static Optional<String> instead(String name) {
    return Optional.ofNullable(FORMS.get(name));
  }
}
