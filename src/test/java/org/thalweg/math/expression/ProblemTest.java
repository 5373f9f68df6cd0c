package org.thalweg.math.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
  @ParameterizedTest
  @EnumSource
  void theEnglishTranslationIsTheSentenceOfTheCore(Problem.Kind kind) throws IOException {
    String translated = translations().getProperty(kind.messageKey());
    assertEquals(kind.pattern(), translated);
    List<String> arguments = List.of("<a> {1}", "'b'");
    String sentence = new Problem(kind, arguments, 0, 1).sentence();
    assertEquals(MessageFormat.format(translated, arguments.toArray()), sentence);
  }

  private static Properties translations() throws IOException {
    Properties properties = new Properties();
    try (InputStream file =
        ProblemTest.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
      assertNotNull(file);
      properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
