package org.thalweg.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewVisitorsTest {
  private Instant now = Instant.EPOCH;
  private final NewVisitors visitors = new NewVisitors(200, () -> now);

  @Test
  void aSchoolComesAtOnceAndTheNextHasToWait() {
    assertEquals(200, admitted("school", 1_000));
    assertFalse(visitors.admit("school"));
  }

  @Test
  void anotherAddressIsNotHeldUp() {
    admitted("flood", 1_000);
    assertTrue(visitors.admit("school"));
  }

  @Test
  void aHundredthComesBackEachSecondAndNeverMoreThanThereWere() {
    admitted("school", 1_000);
    now = now.plusSeconds(10);
    assertEquals(20, admitted("school", 1_000));
    now = now.plus(Duration.ofMinutes(9));
    assertEquals(200, admitted("school", 1_000));
  }

  private long admitted(String address, int asked) {
    return IntStream.range(0, asked).filter(i -> visitors.admit(address)).count();
  }
}
