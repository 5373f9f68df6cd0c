package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomCodeTest {
  private static final String[] ALIKE = {"0O", "1IL", "2Z", "5S", "8B", "UV"};

  @Test
  void usesOneOfEachGroupOfLookAlikes() {
    for (String group : ALIKE) {
      assertEquals(
          1, group.chars().filter(each -> RoomCode.ALPHABET.indexOf(each) >= 0).count(), group);
    }
    assertEquals(29, RoomCode.ALPHABET.chars().distinct().count());
  }

  @Test
  void readsEachLookAlikeAsTheOneThatIsUsed() {
    for (String group : ALIKE) {
      Set<Optional<RoomCode>> read = new HashSet<>();
      group.chars().forEach(each -> read.add(RoomCode.read("K7M4P" + (char) each)));
      assertEquals(1, read.size(), group);
      assertTrue(read.iterator().next().isPresent(), group);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K7M4PX",
        "k7m4px",
        " k7m 4px ",
        "K7M-4PX",
        "k7m–4px",
        "K-7-M-4-P-X",
        "k7m\u00A04px",
        "\u200Bk7m4px",
        "Ｋ７Ｍ４ＰＸ"
      })
  void isReadAsPeopleWriteIt(String typed) {
    assertEquals(Optional.of(new RoomCode("K7M4PX")), RoomCode.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K7M4P", "K7M4PXX", "K7M4P!", "К7М4РХ", "K7M4P\uD83D\uDE00"})
  void isNotReadFromAnythingElse(String typed) {
    assertEquals(Optional.empty(), RoomCode.read(typed));
  }

  @Test
  void doesNotWorkThroughLongTexts() {
    assertEquals(Optional.empty(), RoomCode.read(" ".repeat(1_000) + "K7M4PX"));
  }

  @Test
  void isReadAgainFromWhatIsShown() {
    SplittableRandom random = new SplittableRandom(1);
    IntStream.range(0, 1_000)
        .mapToObj(i -> RoomCode.random(random))
        .forEach(code -> {
          assertEquals(Optional.of(code), RoomCode.read(code.spaced()));
          assertEquals(Optional.of(code), RoomCode.read(code.text()));
        });
  }

  /** Each of 29 characters is expected 2,069 times in 60,000; six deviations are 268. */
  @Test
  void drawsEveryCharacterAboutAsOften() {
    SplittableRandom random = new SplittableRandom(2);
    int[] counts = new int[RoomCode.ALPHABET.length()];
    for (int i = 0; i < 10_000; i++) {
      RoomCode.random(random).text().chars().forEach(c -> counts[RoomCode.ALPHABET.indexOf(c)]++);
    }
    for (int count : counts) {
      assertEquals(60_000 / 29.0, count, 268);
    }
  }

  @Test
  void hasNothingButItsAlphabet() {
    assertThrows(IllegalArgumentException.class, () -> new RoomCode("K7M4PO"));
    assertThrows(IllegalArgumentException.class, () -> new RoomCode("k7m4px"));
  }
}
