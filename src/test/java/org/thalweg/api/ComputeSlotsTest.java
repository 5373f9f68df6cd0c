package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ComputeSlotsTest {
  @Test
  void nobodyIsServedWithoutATurn() {
    ComputeSlots slots = new ComputeSlots(0, Duration.ZERO);
    assertThrows(ComputeSlots.BusyException.class, () -> slots.take(() -> "done"));
  }

  @Test
  void aTurnIsGivenBackEvenWhenTheWorkFails() {
    ComputeSlots slots = new ComputeSlots(1, Duration.ZERO);
    assertThrows(
        IllegalStateException.class,
        () ->
            slots.take(() -> {
              throw new IllegalStateException();
            }));
    assertEquals("done", slots.take(() -> "done"));
  }

  @Test
  void aBusyServerAsksToComeBack() {
    var answer = new Api(new ComputeSlots(0, Duration.ZERO)).get("/derivative?f=x&by=x");
    assertEquals(503, answer.status());
    assertEquals("application/problem+json", answer.type());
  }
}
