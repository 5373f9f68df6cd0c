package org.thalweg.math.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands of LaTeX that a formula may hold, apart from those with braces. */
final class LatexCommands {
  private static final Map<String, String> SIGNS = new HashMap<>();

  static {
    put("*", "cdot", "times", "ast");
    put("/", "div");
    put("(", "{", "lparen");
    put(")", "}", "rparen");
    put("|", "|", "lvert", "rvert", "vert", "mid");
    put(" ", ",", ";", ":", "!", " ", "quad", "qquad", "displaystyle", "limits");
    put("", "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "bigg", "Bigg");
    put("π", "pi");
    put("φ", "varphi");
    put("ε", "varepsilon");
    put("θ", "vartheta");
  }

  /** Functions that LaTeX has a command for, or that people write as if it had. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "sin", "cos", "tan", "sec", "csc", "cot", "arcsin", "arccos", "arctan", "sinh", "cosh",
          "tanh", "coth", "ln", "log", "lg", "exp", "min", "max", "abs");

  private LatexCommands() {}

  private static void put(String meaning, String... names) {
    for (String name : names) {
      SIGNS.put(name, meaning);
    }
  }

  /** The plain text for a command, given without its backslash. */
  static Optional<String> meaning(String name) {
    return FUNCTIONS.contains(name)
        ? Optional.of(name)
        : Optional.ofNullable(SIGNS.get(name)).or(() -> Greek.named(name));
  }
}
