package org.thalweg.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contrast of what is read and seen, by the formulas of WCAG 2.2, in both themes. */
class ThemeTest {
  private static final Path STYLES =
      Path.of("src/main/resources/META-INF/resources/styles/thalweg.css");
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

  private static Map<String, String> light = Map.of();
  private static Map<String, String> dark = Map.of();

  @BeforeAll
  static void readTheStyles() throws IOException {
    String css = Files.readString(STYLES);
    int darkStarts = css.indexOf(":root[theme~='dark'] {");
    light = colours(css.substring(0, darkStarts));
    dark = new HashMap<>(light);
    dark.putAll(colours(css.substring(darkStarts)));
    assertTrue(dark.size() > 40, "colours are no longer where this test looks for them");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ink",
        "ink-soft",
        "primary-text",
        "trail-text",
        "partial",
        "gradient",
        "problem",
        "run-1-text",
        "run-2-text",
        "run-3-text",
        "run-4-text",
        "run-5-text",
        "run-6-text",
        "zone-crawl-text",
        "zone-steady-text",
        "zone-zigzag-text",
        "zone-unstable-text"
      })
  void textCanBeReadOnPaperCardAndField(String text) {
    for (String ground : List.of("paper", "card", "field")) {
      assertContrast(4.5, text, ground);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"primary", "primary-hover"})
  void wordsOnThePrimaryButtonCanBeRead(String button) {
    assertContrast(4.5, "on-primary", button);
  }

  @ParameterizedTest
  @ValueSource(strings = {"primary", "line-strong", "trail", "run-1", "run-2", "run-3"})
  void linesAndControlsCanBeSeenOnACard(String colour) {
    assertContrast(3, colour, "card");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ink", "primary-text"})
  void chosenThingsCanBeRead(String text) {
    assertContrast(4.5, text, "primary-soft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#000000", "#ffffff"})
  void theFormulaAgreesWithTheKnownExtremes(String colour) {
    double other = contrast(colour, colour.equals("#000000") ? "#ffffff" : "#000000");
    assertEquals(21, other, 1e-9);
  }

  private static void assertContrast(double least, String front, String ground) {
    for (Map<String, String> theme : List.of(light, dark)) {
      double contrast = contrast(colour(theme, front), colour(theme, ground));
      String name = theme == light ? "light: " : "dark: ";
      assertTrue(contrast >= least, name + front + " on " + ground + " has only " + contrast);
    }
  }

  private static String colour(Map<String, String> theme, String name) {
    String colour = theme.get(name);
    if (colour == null) {
      throw new AssertionError("no colour --" + name);
    }
    return colour;
  }

  private static Map<String, String> colours(String css) {
    Map<String, String> found = new HashMap<>();
    for (MatchResult match : COLOUR.matcher(css).results().toList()) {
      found.put(match.group(1), match.group(2));
    }
    return found;
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * channel(rgb >> 16 & 255)
        + 0.7152 * channel(rgb >> 8 & 255)
        + 0.0722 * channel(rgb & 255);
  }

  private static double channel(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
