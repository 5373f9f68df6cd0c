package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DerivationTest {
  @Test
  void pullsTheOtherVariableOutAsAConstant() {
    assertEquals(
        List.of(
            "constant factor rule: d/dx(x^2*sin(y)) = sin(y)*d/dx(x^2) (y = const.)",
            "power rule: d/dx(x^2) = 2*x^(2-1) = 2*x",
            "put together: d/dx(x^2*sin(y)) = 2*x*sin(y)"),
        lines("x^2*sin(y)"));
  }

  @Test
  void namesTheOuterFunctionBeforeTheChain() {
    assertEquals(
        List.of(
            "product rule: d/dx(x*sin(x^2)) = d/dx(x)*sin(x^2)+x*d/dx(sin(x^2))",
            "variable rule: d/dx(x) = 1",
            "sine rule: u = x^2: d/du(sin(u)) = cos(u)",
            "chain rule: d/dx(sin(x^2)) = cos(x^2)*d/dx(x^2)",
            "power rule: d/dx(x^2) = 2*x^(2-1) = 2*x",
            "simplify: d/dx(x*sin(x^2)) = sin(x^2)+x*(cos(x^2)*(2*x)) = 2*x^2*cos(x^2)+sin(x^2)"),
        lines("x*sin(x^2)"));
  }

  @Test
  void treatsTheOtherVariablesOfASumAsConstants() {
    List<String> lines = lines("x^2+y^2");
    assertEquals("sum rule: d/dx(x^2+y^2) = d/dx(x^2)+d/dx(y^2)", lines.getFirst());
    assertTrue(lines.contains("constant rule: d/dx(y^2) = 0 (y = const.)"), lines.toString());
    assertEquals("put together: d/dx(x^2+y^2) = 2*x", lines.getLast());
  }

  @Test
  void onePowerNeedsOneLine() {
    Derivation derivation = Derivation.of(Formula.parse("x^2"), "x");
    assertEquals("\\frac{d}{dx}\\,x^{2}=2x^{2-1}=2x", derivation.lines().getFirst().tex());
    assertEquals(1, derivation.lines().size());
    assertEquals("2*x", derivation.derivative().toText());
  }

  @Test
  void writesPartialDerivativesWithTheRoundSign() {
    Derivation derivation = Derivation.of(Formula.parse("x*y"), "x");
    assertTrue(derivation.lines().getFirst().tex().startsWith("\\frac{\\partial}{\\partial x}"));
  }

  @Test
  void everyRuleIsUsedSomewhere() {
    Set<Rule> used = EnumSet.noneOf(Rule.class);
    for (String text : SampleFormulas.all()) {
      Derivation.of(Formula.parse(text), "x").lines().forEach(line -> used.add(line.rule()));
    }
    assertEquals(EnumSet.allOf(Rule.class), used);
  }

  @Test
  void endsWithTheDerivativeAndStaysReadable() {
    Random random = new Random(8);
    for (int i = 0; i < 2000; i++) {
      Expression tree = SampleFormulas.random(random, 5);
      Derivation derivation = Derivation.of(tree, "x");
      List<Derivation.Line> lines = derivation.lines();
      assertTrue(lines.size() <= DerivationWriter.MOST_LINES + 2, tree.toText());
      assertTrue(lines.getLast().text().contains(" = " + derivation.derivative().toText()));
      assertFalse(lines.stream().anyMatch(line -> line.tex().isBlank()));
    }
  }

  private static List<String> lines(String text) {
    return Derivation.of(Formula.parse(text), "x").lines().stream()
        .map(line -> line.rule().label() + ": " + line.text())
        .toList();
  }

  @Test
  void showsWhereADerivativeEndsThatIsNotWorkedOut() {
    List<String> tex =
        Derivation.of(Formula.parse("x^2*sin(x)"), "x").lines().stream()
            .map(Derivation.Line::tex)
            .toList();
    assertTrue(
        tex.getFirst().contains("\\left(\\frac{d}{dx}\\,x^{2}\\right) \\cdot"), tex.getFirst());
    assertTrue(tex.getFirst().contains("\\frac{d}{dx}\\,\\sin"), tex.getFirst());
  }
}
