package org.thalweg.math.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.objective.SlopeAt.Kind;

class SlopeAtTest {
  @Test
  void isTheSlopeWhereThereIsOne() {
    SlopeAt slope = at("x^2", 3);
    assertTrue(slope.isDefined());
    assertEquals(6, slope.slope());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sin(x)*abs(x)                    ; 0    ; 0
          (x^2)^(2/3)                      ; 0    ; 0
          max(0, 1-x)^2                    ; 1    ; 0
          abs(relu(x))                     ; -1   ; 0
          abs(x)^1.5                       ; 0    ; 0
          abs(x)^1.5                       ; -2   ; -2.1213203435596424
          1/(1+exp(-x))                    ; -800 ; 0
          sqrt(x^4)                        ; 0    ; 0
          max(x, x+abs(x)^3)               ; 0    ; 1
          """)
  void isAlsoThereWhereTheFormulaOfTheDerivativeFails(String formula, double x, double expected) {
    SlopeAt slope = at(formula, x);
    assertEquals(Kind.DEFINED, slope.kind());
    assertEquals(expected, slope.slope(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          abs(x)            ; 0 ; CORNER   ; -1        ; 1
          relu(x)           ; 0 ; CORNER   ; 0         ; 1
          max(x, x^2)       ; 1 ; CORNER   ; 1         ; 2
          abs(x^2-1)        ; 1 ; CORNER   ; -2        ; 2
          max(sqrt(abs(x)), x) ; 1 ; CORNER ; 0.5      ; 1
          relu(x)^0.5       ; 0 ; CORNER   ; 0         ; Infinity
          sqrt(abs(x))      ; 0 ; CUSP     ; -Infinity ; Infinity
          -abs(x)^(2/3)     ; 0 ; CUSP     ; Infinity  ; -Infinity
          x/sqrt(abs(x))    ; 1 ; DEFINED  ; 0.5       ; 0.5
          abs(x)^(1/3)*(x+abs(x))/2 ; 0 ; DEFINED ; 0  ; 0
          sqrt(x)           ; 0 ; VERTICAL ; NaN       ; Infinity
          acos(x)           ; 1 ; VERTICAL ; -Infinity ; NaN
          x^1.5             ; 0 ; END      ; NaN       ; 0
          sqrt(1-x)*(1-x)   ; 1 ; END      ; 0         ; NaN
          exp(x)            ; 800 ; TOO_LARGE ; NaN    ; NaN
          """)
  void tellsTheSlopesOfBothSides(String formula, double x, Kind kind, double left, double right) {
    SlopeAt slope = at(formula, x);
    assertEquals(kind, slope.kind());
    assertEquals(left, slope.left().slope(), 1e-12);
    assertEquals(right, slope.right().slope(), 1e-12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1/x           ; 0  ; POLE    ; -Infinity ; Infinity
          1/x^2         ; 0  ; POLE    ; Infinity  ; Infinity
          ln(x)         ; 0  ; POLE    ; NaN       ; -Infinity
          exp(1/x)      ; 0  ; POLE    ; 0         ; Infinity
          ln(x)         ; -1 ; OUTSIDE ; NaN       ; NaN
          sqrt(x)       ; -1 ; OUTSIDE ; NaN       ; NaN
          atan(1/x)     ; 0  ; JUMP    ; -1.5707963267948966 ; 1.5707963267948966
          abs(x)/x      ; 0  ; JUMP    ; -1        ; 1
          sin(x)/x      ; 0  ; HOLE    ; 1         ; 1
          (x^2-1)/(x-1) ; 1  ; HOLE    ; 2         ; 2
          x/x           ; 0  ; HOLE    ; 1         ; 1
          """)
  void tellsWhatTheCurveComesCloseToWhereItHasNoValue(
      String formula, double x, Kind kind, double left, double right) {
    SlopeAt slope = at(formula, x);
    assertEquals(kind, slope.kind());
    assertEquals(left, slope.left().limit(), 1e-12);
    assertEquals(right, slope.right().limit(), 1e-12);
  }

  @Test
  void saysWhereItCanNotTell() {
    assertEquals(Kind.OUTSIDE, at("x*sin(1/x)", 0).kind());
  }

  private static SlopeAt at(String formula, double x) {
    return SlopeAt.of(Curve.ofFormula(formula, new Interval(-5, 5)).objective(), x);
  }
}
