package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;
import org.thalweg.ui.part.ContourMaps;

/** Formulas with frozen numbers in them. */
class FormulaWordsTest {
  private static final Domain DOMAIN = new Domain(new Interval(-3, 3), new Interval(-3, 3));

  @Test
  void theBowlWithYFrozenAt1IsWrittenOut() {
    Settings settings = new SettingsCodec().initial();
    FormulaSlice cut = FormulaSlice.along(settings, 0);
    assertEquals("f(x, 1) = x^2+1", SliceTex.plain(settings.subject(), cut));
    assertEquals(
        "\\begin{aligned}f(x, 1)&=x^{2}+1^{2}\\\\&=x^{2}+1\\end{aligned}",
        SliceTex.worked(settings.subject(), cut));
  }

  @Test
  void roundedNumbersAreNotCalledEqual() {
    Model model = new Model(new ContourMaps(), Settings.on(Subject.ofFormula("x*y^2", DOMAIN)));
    model.turn(1, 1.23456789);
    Settings settings = model.settings();
    assertEquals(
        "f(x, 1.2346) ≈ 1.5242*x",
        SliceTex.plain(settings.subject(), FormulaSlice.along(settings, 0)));
    assertEquals("\\approx 0.33333", SliceTex.equalTo(1 / 3.0));
    assertEquals("=-2", SliceTex.equalTo(-2));
  }

  @Test
  void frozenVariablesAreMarkedAndNothingElse() {
    String tex =
        "\\frac{\\partial}{\\partial x}\\left(y^{2}\\exp(xy)\\right)\\text{by y}+\\mathit{my}";
    assertEquals(
        "\\frac{\\partial}{\\partial x}\\left(\\htmlClass{frozen}{y}^{2}\\exp(x"
            + "\\htmlClass{frozen}{y})\\right)\\text{by y}+\\mathit{my}",
        FrozenTex.marked(tex, Set.of("y")));
    assertEquals("\\{p\\}\\\\q", FrozenTex.marked("\\{p\\}\\\\q", Set.of("a", "r")));
  }
}
