package org.thalweg.math.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thalweg.math.optimizer.HyperParameter.Name;
import org.thalweg.math.vector.Vector;

/** What every optimizer promises. */
class OptimizerTest {

  static List<Optimizer> all() {
    return Optimizer.ids().stream().map(id -> Optimizer.of(id, Map.of())).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isMadeAgainFromItsIdAndNumbers(Optimizer optimizer) {
    Optimizer changed = optimizer.withLearningRate(0.125);
    Map<String, Double> numbers = new TreeMap<>();
    changed.hyperParameters().forEach(p -> numbers.put(p.name().id(), p.value()));
    assertEquals(changed, Optimizer.of(optimizer.id(), numbers));
  }

  @ParameterizedTest
  @MethodSource("all")
  void startsWithItsDefaults(Optimizer optimizer) {
    assertEquals(Name.LEARNING_RATE, optimizer.hyperParameters().getFirst().name());
    for (HyperParameter parameter : optimizer.hyperParameters()) {
      assertEquals(parameter.defaultValue(), parameter.value());
      assertTrue(parameter.name().range().contains(parameter.value()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, learningRate, 0.001",
    "momentum, momentum, 0.9",
    "nesterov, momentum, 0.9",
    "adagrad, learningRate, 0.01",
    "adagrad, epsilon, 1e-10",
    "rmsprop, learningRate, 0.01",
    "rmsprop, decay, 0.99",
    "rmsprop, epsilon, 1e-8",
    "adam, learningRate, 0.001",
    "adam, beta1, 0.9",
    "adam, beta2, 0.999",
    "adam, epsilon, 1e-8"
  })
  void hasTorchsDefaults(String id, String name, double value) {
    double actual =
        Optimizer.of(id, Map.of()).hyperParameters().stream()
            .filter(parameter -> parameter.name().id().equals(name))
            .findFirst()
            .orElseThrow()
            .value();
    assertEquals(value, actual);
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsAllButTheRateWhenTheRateChanges(Optimizer optimizer) {
    Optimizer changed = optimizer.withLearningRate(3);
    assertEquals(3, changed.learningRate());
    assertEquals(optimizer, changed.withLearningRate(optimizer.learningRate()));
    assertEquals(optimizer.start(2), changed.start(2));
  }

  @ParameterizedTest
  @MethodSource("all")
  void stepsAgainstTheFirstGradient(Optimizer optimizer) {
    Vector step = optimizer.update(optimizer.start(2), Vector.of(4, -7)).step();
    assertTrue(step.get(0) < 0 && step.get(1) > 0, step.toString());
  }

  @ParameterizedTest
  @MethodSource("all")
  void staysWhereTheGroundIsLevelFromTheStart(Optimizer optimizer) {
    Vector step = optimizer.update(optimizer.start(2), Vector.zero(2)).step();
    assertEquals(0, step.norm());
  }

  @ParameterizedTest
  @MethodSource("all")
  void doesNotChangeTheStateItIsGiven(Optimizer optimizer) {
    State before = optimizer.start(2);
    Update first = optimizer.update(before, Vector.of(1, 2));
    assertEquals(first, optimizer.update(before, Vector.of(1, 2)));
    assertEquals(optimizer.start(2), before);
    if (!before.vectors().isEmpty()) {
      assertNotEquals(before, first.next());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void refusesNumbersOutOfRangeWithASentence(Optimizer optimizer) {
    for (HyperParameter parameter : optimizer.hyperParameters()) {
      Name name = parameter.name();
      for (double wrong : new double[] {-0.1, Double.NaN, name.range().high() * 1.01 + 1}) {
        HyperParameterException refusal =
            assertThrows(
                HyperParameterException.class,
                () -> Optimizer.of(optimizer.id(), Map.of(name.id(), wrong)));
        assertEquals(name, refusal.name());
        String given = Double.isNaN(wrong) ? "not a number" : refusal.arguments().getFirst();
        assertTrue(refusal.getMessage().endsWith("; it is " + given + "."), refusal::getMessage);
      }
    }
  }

  @Test
  void namesTheRangeOfALearningRate() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> new GradientDescent(-0.5));
    assertEquals(
        "The learning rate must be above 0 and at most 1000000; it is -0.5.", refusal.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new GradientDescent(0));
    assertEquals(1e6, new GradientDescent(1e6).learningRate());
  }

  @Test
  void allowsMomentumFromZeroToBelowOne() {
    assertEquals(0, new Momentum(0.1, 0).momentum());
    assertThrows(IllegalArgumentException.class, () -> new Momentum(0.1, 1));
  }

  @Test
  void namesWhatThereIsWhenANameIsUnknown() {
    var optimizer =
        assertThrows(IllegalArgumentException.class, () -> Optimizer.of("sgd", Map.of()));
    assertTrue(optimizer.getMessage().contains("gradient-descent"));
    var number =
        assertThrows(
            IllegalArgumentException.class, () -> Optimizer.of("adam", Map.of("momentum", 0.5)));
    assertTrue(number.getMessage().contains("beta1"));
  }

  @Test
  void refusesTheStateOfAnotherOptimizer() {
    State velocity = new Momentum().start(2);
    for (Optimizer other : List.of(new AdaGrad(), new RmsProp(), new Adam())) {
      assertThrows(IllegalArgumentException.class, () -> other.update(velocity, Vector.of(1, 1)));
    }
  }

  @Test
  void equalsPlainDescentWithoutMomentum() {
    Vector gradient = Vector.of(3, -5);
    Vector plain = new GradientDescent(0.1).update(new GradientDescent().start(2), gradient).step();
    for (Optimizer still : List.of(new Momentum(0.1, 0), new Nesterov(0.1, 0))) {
      assertEquals(plain, still.update(still.start(2), gradient).step());
    }
  }

  @Test
  void showsWhatItRemembersByName() {
    Update update = new Adam().update(new Adam().start(1), Vector.of(2));
    List<State.Entry> entries = update.next().vectors();
    assertEquals(List.of("m", "v"), entries.stream().map(State.Entry::symbol).toList());
    assertEquals(0.2, entries.getFirst().vector().get(0), 1e-15);
  }

  @Test
  void writesRefusedNumbersAsTheyAreTyped() {
    HyperParameterException tiny =
        assertThrows(HyperParameterException.class, () -> new GradientDescent(-0.00001));
    assertEquals(
        "The learning rate must be above 0 and at most 1000000; it is -1.0E-5.", tiny.getMessage());
  }
}
