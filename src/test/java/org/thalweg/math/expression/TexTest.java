package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TexTest {
  /** A formula and its TeX. */
  private static final String PRINTED =
      """
      2*x*sin(y)        ; 2x\\sin(y)
      x^2/(y+1)         ; \\frac{x^{2}}{y+1}
      1e-7*x            ; 10^{-7}x
      2.5e-7*x          ; 2.5 \\cdot 10^{-7}x
      2*3               ; 2 \\cdot 3
      2*3^x             ; 2 \\cdot 3^{x}
      x*x               ; x \\cdot x
      sqrt(x^2+1)       ; \\sqrt{x^{2}+1}
      abs(x)            ; \\left|x\\right|
      exp(-x)           ; e^{-x}
      sin(x)^2          ; \\sin^{2}(x)
      sin(x)^(-1)       ; (\\sin(x))^{-1}
      exp(x)^2          ; (e^{x})^{2}
      sqrt(x)^3         ; \\sqrt{x}^{3}
      (x+1)^2           ; (x+1)^{2}
      (x/y)^2           ; \\left(\\frac{x}{y}\\right)^{2}
      (-x)^2            ; (-x)^{2}
      x-(y-1)           ; x-(y-1)
      x+(-y)            ; x+(-y)
      2*pi*x            ; 2\\pi x
      pi*2              ; \\pi \\cdot 2
      asin(x)           ; \\arcsin(x)
      log2(x)           ; \\log_{2}(x)
      max(x,y)          ; \\max(x, y)
      sigmoid(x)        ; \\operatorname{sigmoid}(x)
      1/2*x             ; \\frac{1}{2}x
      2*(1/x)           ; 2 \\cdot \\frac{1}{x}
      sin(x/2)          ; \\sin\\left(\\frac{x}{2}\\right)
      x*(y+1)           ; x(y+1)
      """;

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = PRINTED)
  void looksPrinted(String text, String tex) {
    assertEquals(tex, Formula.parse(text).toTex());
  }

  @Test
  void numbersInNamesBecomeIndices() {
    assertEquals("w_{1}x", Formula.parse("w1*x", Set.of("w1", "x")).toTex());
    assertEquals("\\mathit{rate}_{10}", Formula.parse("rate10", Set.of("rate10")).toTex());
  }

  @Test
  void bracesAlwaysMatch() {
    Random random = new Random(12);
    for (int i = 0; i < 2000; i++) {
      String tex = SampleFormulas.random(random, 5).toTex();
      int open = 0;
      for (char character : tex.toCharArray()) {
        open += character == '{' ? 1 : character == '}' ? -1 : 0;
        assertTrue(open >= 0, tex);
      }
      assertEquals(0, open, tex);
      assertEquals(tex.split("\\\\left", -1).length, tex.split("\\\\right", -1).length, tex);
    }
  }
}
