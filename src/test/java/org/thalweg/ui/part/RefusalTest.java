package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thalweg.live.LimitReachedException.Limit;

class RefusalTest {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

  @ParameterizedTest
  @EnumSource
  void everyLimitHasItsSentence(Limit limit) {
    String key = "live.limit." + limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertTrue(WORDS.containsKey(key), "no words for " + key);
  }

  @Test
  void whatWasRefusedWithAReasonKeepsIt() {
    RefusedException refused = new RefusedException("a.key", "one", "two");
    assertEquals(new Refusal("a.key", List.of("one", "two")), Refusal.of(refused));
  }

  @Test
  void whatHasNoReasonOfItsOwnHasASentenceToo() {
    Refusal refusal = Refusal.of(new IllegalArgumentException("for programmers only"));
    assertTrue(WORDS.containsKey(refusal.key()));
    assertEquals(List.of(), refusal.arguments());
  }
}
