package org.thalweg.math.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thalweg.math.descent.LearningRateLimits.Reason;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.text.Numbers;

/** The words of a diagnosis: the same in English and in the translations, numbers fit to read. */
class DiagnosisWordsTest {

  @ParameterizedTest
  @EnumSource(DiagnosisKind.class)
  void nameEachOfTheirNumbersOnce(DiagnosisKind kind) throws IOException {
    String pattern = words().getProperty("diagnosis." + kind.id());
    for (int i = 0; i < kind.quantities().size(); i++) {
      assertTrue(pattern.contains("{" + i + "}"), pattern);
    }
    assertFalse(pattern.contains("{" + kind.quantities().size() + "}"), pattern);
    assertFalse(pattern.contains("'"), "a single quote is special in a message format");
    assertTrue(pattern.endsWith("."), pattern);
  }

  @Test
  void readAsTheLocaleWritesNumbers() {
    Diagnosis diagnosis =
        new Diagnosis(
            DiagnosisKind.DIVERGING,
            Map.of(
                Quantity.PRODUCT, 2.274,
                Quantity.LIMIT_BOUND, 2.0,
                Quantity.RATE_LIMIT, 0.1199));
    assertTrue(diagnosis.sentence().contains("α·λmax = 2.3 is over 2 here"), diagnosis.sentence());
    assertTrue(diagnosis.sentence().endsWith("below α = 0.11."), diagnosis.sentence());
    assertEquals("[2,3, 2, 0,11]", diagnosis.arguments(Locale.GERMAN).toString());
  }

  @Test
  void neverSayThatANumberIsOverItself() {
    Diagnosis diagnosis =
        new Diagnosis(
            DiagnosisKind.DIVERGING,
            Map.of(
                Quantity.PRODUCT, 2.0004,
                Quantity.LIMIT_BOUND, 2.0,
                Quantity.RATE_LIMIT, 0.1));
    assertTrue(diagnosis.sentence().contains("2.0004 is over 2 here"), diagnosis.sentence());
  }

  @ParameterizedTest
  @CsvSource({
    "0.11363636, NEAREST, 0.11",
    "0.1199, DOWN, 0.11",
    "1234.5, NEAREST, 1200",
    "-0.215463, FINE, −0.2155",
    "0, FINE, 0",
    "2.4e-15, NEAREST, 2.4·10⁻¹⁵",
    "1e100, FINE, 10¹⁰⁰",
    "0.000123, NEAREST, 0.00012",
    "0.0000123, NEAREST, 1.2·10⁻⁵",
    "12345678, WHOLE, 12345678"
  })
  void roundNumbersForReading(double number, Quantity.Rounding rounding, String text) {
    assertEquals(text, rounding.written(number, Numbers.of(Locale.ENGLISH)));
  }

  @Test
  void takeTheNumbersOfTheirKindAndNoOthers() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Diagnosis(DiagnosisKind.STOPPED, Map.of(Quantity.STEPS, 1.0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> example(DiagnosisKind.STOPPED).number(Quantity.RATE_LIMIT));
  }

  @Test
  void sayWhyThereIsNoLimit() throws IOException {
    for (Reason reason : Reason.values()) {
      assertTrue(words().containsKey(reason.messageKey()), reason.messageKey());
    }
  }

  @Test
  void sayWhySettingsAreRefused() throws IOException {
    for (HyperParameter.Name name : HyperParameter.Name.values()) {
      assertTrue(words().getProperty("optimizer.error." + name.id(), "").contains("{2}"));
    }
    NotFiniteException refusal = new NotFiniteException();
    assertEquals(refusal.getMessage(), words().getProperty(refusal.messageKey()));
  }

  private static Diagnosis example(DiagnosisKind kind) {
    Map<Quantity, Double> numbers = new TreeMap<>();
    kind.quantities().forEach(quantity -> numbers.put(quantity, 12.5));
    return new Diagnosis(kind, numbers);
  }

  private static Properties words() throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
