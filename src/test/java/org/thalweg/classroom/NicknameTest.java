package org.thalweg.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'  Ada  '|Ada",
        "Ada   Lovelace|Ada Lovelace",
        "Zoe\u0308|Zoë",
        "Ada\u202EecalevoL|AdaecalevoL",
        "A\u200Bd\u2066a\uFEFF|Ada",
        "'A\td\na'|A d a",
        "Ada\u00A0L|Ada L",
        "Jose\u200D\u0301|José",
        "שרה|שרה",
        "Ada 🦆|Ada 🦆",
      })
  void keepsWhatIsSeenAndNothingElse(String typed, String name) {
    assertEquals(Optional.of(new Nickname(name)), Nickname.read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\u202E",
        "\u3164\u3164",
        "...",
        "a\u0300\u0301\u0302\u0303\u0304",
        "Ada \uFDFD",
        "Ada \uD808\uDE2B"
      })
  void isNotMadeOfNothingToReadNorOfSignsThatRunIntoOthers(String typed) {
    assertEquals(Optional.empty(), Nickname.read(typed));
  }

  @Test
  void isCountedInCodePointsAfterComposing() {
    assertTrue(Nickname.read("e\u0301".repeat(24)).isPresent());
    assertTrue(Nickname.read("𝒜".repeat(24)).isPresent());
    assertTrue(Nickname.read("a".repeat(25)).isEmpty());
    assertTrue(Nickname.read("𝒜".repeat(25)).isEmpty());
    assertTrue(Nickname.read("a" + " ".repeat(1_000)).isEmpty(), "too long to be looked at");
  }

  @Test
  void cannotBeMadeOfWhatWasNotCleaned() {
    for (String text : new String[] {"", " Ada", "A\u202Eda", "Zoe\u0308", "a".repeat(25)}) {
      assertThrows(IllegalArgumentException.class, () -> new Nickname(text), text);
    }
  }

  /** Whatever is read can be read again, and then nothing changes any more. */
  @Test
  void isReadTheSameTwice() {
    SplittableRandom random = new SplittableRandom(3);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder("x");
      random.ints(6, 0, 0x3000).forEach(typed::appendCodePoint);
      Optional<Nickname> name = Nickname.read(typed.toString());
      assertEquals(name, name.flatMap(each -> Nickname.read(each.text())));
      read += name.isPresent() ? 1 : 0;
    }
    assertTrue(read > 10_000, "most of them are names: " + read);
  }

  /** Some with Cyrillic or Greek letters among Latin ones, in the order of the alphabets. */
  @ParameterizedTest
  @CsvSource({
    "ADA, ada",
    "Ada, Ａｄａ",
    "Ada, \u0410da",
    "Ada, Ad\u0430",
    "Zoë, Zo\u0451",
    "BOB, \u0412\u041E\u0412",
    "Anna, \u0391nna",
    "АННА, Анна",
    "Noah, N\u03BFah",
    "Анна, A\u043Dна",
  })
  void isTakenForWhatLooksTheSame(String name, String other) {
    assertTrue(new Nickname(name).isTakenFor(other));
    assertTrue(new Nickname(other).isTakenFor(name));
  }

  @ParameterizedTest
  @CsvSource({"Lia, Ila", "Zoe, Zoë", "Ana, Anna", "Вова, Вера", "Δήμητρα, Δώρα", "Ada 🦆, Ada"})
  void isNotTakenForAnotherName(String name, String other) {
    assertFalse(new Nickname(name).isTakenFor(other));
  }
}
