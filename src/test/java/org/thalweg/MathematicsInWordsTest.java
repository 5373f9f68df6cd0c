package org.thalweg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.descent.DiagnosisKind;
import org.thalweg.math.descent.LearningRateLimits;
import org.thalweg.math.expression.Problem;
import org.thalweg.math.objective.LossSurface;
import org.thalweg.math.objective.Surfaces;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.optimizer.Optimizer;

/** Whatever the mathematics may have to say has its words on the screen. */
class MathematicsInWordsTest {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

  @ParameterizedTest
  @MethodSource
  void everyMessageHasItsWords(String key) {
    assertTrue(WORDS.containsKey(key), key);
  }

  static Stream<String> everyMessageHasItsWords() {
    return Stream.of(
            Arrays.stream(Problem.Kind.values()).map(Problem.Kind::messageKey),
            Arrays.stream(DiagnosisKind.values()).map(kind -> "diagnosis." + kind.id()),
            Arrays.stream(LearningRateLimits.Reason.values())
                .map(LearningRateLimits.Reason::messageKey),
            Arrays.stream(HyperParameter.Name.values()).map(name -> "optimizer.error." + name.id()),
            Optimizer.ids().stream().map(id -> "optimizer." + id + ".name"),
            Surfaces.all().stream().map(LossSurface::teachesKey),
            Surfaces.all().stream().map(LossSurface::nameKey),
            Stream.of("descent.error.notFinite"))
        .flatMap(keys -> keys);
  }
}
