package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.expression.Expression.Constant;
import org.thalweg.math.expression.Expression.Product;
import org.thalweg.math.expression.Expression.Sum;

/** What a learner is asked before a line of a derivation is opened, and what it says was tidied. */
class DerivationQuestionTest {
  @ParameterizedTest
  @CsvSource({
    "x^2*sin(x), 2x*sin(x)+x^2*cos(x)",
    "x^2*sin(x), x*(2sin(x)+x*cos(x))",
    "sqrt(x), 1/(2*sqrt(x))",
    "sqrt(x), 0.5*x^(-1/2)",
    "ln(x), 1/x",
    "(3x+1)^2, 6(3x+1)",
    "(3x+1)^2, 18x+6",
    "x*y^2, y*y",
    "e^(-x), -exp(-x)",
    "sin(x)^2, sin(2x)"
  })
  void anyFormulaOfTheSameValueIsRight(String function, String typed) {
    assertTrue(question(function).isAnsweredBy(Formula.parse(typed)));
  }

  @ParameterizedTest
  @CsvSource({
    "x^2*sin(x), 2x*cos(x)",
    "sqrt(x), 1/sqrt(x)",
    "ln(x), 1/x^2",
    "(3x+1)^2, 2(3x+1)",
    "x*y^2, 2*x*y",
    "e^(-x), exp(-x)",
    "x^2, 2",
    "abs(x), 1",
    "x^2, ln(-abs(x))"
  })
  void anotherFormulaIsNot(String function, String typed) {
    assertFalse(question(function).isAnsweredBy(Formula.parse(typed)));
  }

  @Test
  void theDerivativeAnswersTheWholeQuestionOfAnyFormula() {
    Random random = new Random(5);
    int asked = 0;
    for (int i = 0; i < 1000; i++) {
      Expression tree = SampleFormulas.random(random, 4);
      Expression derivative = tree.partialDerivative("x");
      Expression other = new Sum(new Product(new Constant(2), derivative), new Constant(0.7321));
      Derivation.Question question = Derivation.of(tree, "x").lines().getLast().question();
      if (question.isAnsweredBy(question.answer())) {
        asked++;
        assertTrue(question.isAnsweredBy(derivative), tree.toText());
        assertFalse(question.isAnsweredBy(other), tree.toText());
      }
    }
    assertTrue(asked > 500, "only " + asked);
  }

  @Test
  void theOuterRuleIsAskedInTheLetterThatStandsForTheInside() {
    Derivation.Line line = Derivation.of(Formula.parse("sin(x^2)"), "x").lines().getFirst();
    assertEquals("u = x^2: d/du(sin(u))", line.question().text());
    assertTrue(line.question().isAnsweredBy(Formula.parse("cos(u)")));
    assertFalse(line.question().isAnsweredBy(Formula.parse("cos(x)")));
  }

  @ParameterizedTest
  @CsvSource({
    "0*x+2, ZERO",
    "1*x, ONE",
    "x/1, ONE",
    "2*3*x, NUMBERS",
    "1+x+2, NUMBERS",
    "x-(-y), SIGNS",
    "x*x^2, POWERS",
    "x^2*y/x, FRACTION",
    "2*x+x, LIKE_TERMS",
    "x*y+3*y*x, LIKE_TERMS"
  })
  void saysWhatIsTidiedUp(String written, Tidying tidying) {
    assertEquals(Set.of(tidying), Tidying.neededBy(Formula.parse(written)));
  }

  @Test
  void whatIsSimplifiedNeedsNothingMore() {
    Random random = new Random(17);
    Set<Tidying> met = EnumSet.noneOf(Tidying.class);
    for (int i = 0; i < 3000; i++) {
      Expression raw = new Differentiator("x").differentiate(SampleFormulas.random(random, 4));
      Expression simple = raw.simplified();
      if (SameValues.hold(raw, simple)) {
        met.addAll(Tidying.neededBy(raw));
        assertEquals(
            Set.of(), Tidying.neededBy(simple), () -> raw.toText() + " became " + simple.toText());
      }
    }
    assertTrue(met.size() >= 5, met.toString());
  }

  @Test
  void theLineThatSimplifiesSaysWhatItDid() {
    List<Derivation.Line> lines = Derivation.of(Formula.parse("x*sin(x^2)"), "x").lines();
    assertEquals(Set.of(Tidying.POWERS), lines.getLast().tidied());
    assertEquals(Set.of(), lines.getFirst().tidied());
  }

  private static Derivation.Question question(String function) {
    return Derivation.of(Formula.parse(function), "x").lines().getLast().question();
  }
}
