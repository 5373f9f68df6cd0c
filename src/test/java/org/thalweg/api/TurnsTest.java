package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {
  @Test
  void nobodyIsServedWithoutATurn() {
    Turns turns = new Turns(0, Duration.ZERO);
    assertThrows(Turns.BusyException.class, () -> turns.take(() -> "done"));
  }

  @Test
  void aTurnIsGivenBackEvenWhenTheWorkFails() {
    Turns turns = new Turns(1, Duration.ZERO);
    assertThrows(
        IllegalStateException.class,
        () ->
            turns.take(() -> {
              throw new IllegalStateException();
            }));
    assertEquals("done", turns.take(() -> "done"));
  }

  @Test
  void aBusyServerAsksToComeBack() {
    var answer = new Api(new Turns(0, Duration.ZERO)).get("/derivative?f=x&by=x");
    assertEquals(503, answer.status());
    assertEquals("application/problem+json", answer.type());
  }
}
