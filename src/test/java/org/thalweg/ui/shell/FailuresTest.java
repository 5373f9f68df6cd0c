package org.thalweg.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void saysWhatFailedAndWhereButNotWhatAVisitorTyped() {
    String trace =
        Failures.trace(
            new IllegalStateException("typed text", new ArithmeticException("typed text too")));
    assertTrue(trace.startsWith("java.lang.IllegalStateException\n  at "), trace);
    assertTrue(trace.contains("caused by java.lang.ArithmeticException"), trace);
    assertTrue(trace.contains("FailuresTest"), trace);
    assertFalse(trace.contains("typed"), trace);
  }

  @Test
  void endsWhereCausesGoRoundInACircle() {
    RuntimeException first = new RuntimeException();
    RuntimeException second = new RuntimeException(first);
    first.initCause(second);
    assertTrue(Failures.trace(first).length() < 1_000_000);
  }

  @Test
  void givesEveryFailureItsOwnNumber() {
    long numbers =
        IntStream.range(0, 3)
            .mapToObj(i -> Failures.log(new RuntimeException()))
            .distinct()
            .count();
    assertEquals(3, numbers);
  }
}
