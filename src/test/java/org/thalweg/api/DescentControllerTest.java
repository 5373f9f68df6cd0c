package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.api.Api.Answer;
import tools.jackson.databind.JsonNode;

/** Descents against loops written by hand. */
class DescentControllerTest {
  private static final double EXACT_ENOUGH = 1e-12;
  private static final String HIMMELBLAU = "/descent?surface=himmelblau&x=-0.3&y=-0.9&steps=40";

  private final Api api = new Api();

  @Test
  void gradientDescentOnHimmelblauIsTheLoopThatAnyoneWrites() {
    JsonNode steps = api.get(HIMMELBLAU + "&rate=0.012").json().get("steps");
    assertEquals(41, steps.size());
    double x = -0.3;
    double y = -0.9;
    for (int k = 0; k <= 40; k++) {
      double a = x * x + y - 11;
      double b = x + y * y - 7;
      double dx = 4 * x * a + 2 * b;
      double dy = 2 * a + 4 * y * b;
      assertStep(steps.get(k), k, x, y, a * a + b * b, dx, dy);
      x -= 0.012 * dx;
      y -= 0.012 * dy;
    }
  }

  @Test
  void momentumAccumulatesGradientsAsTorchDoes() {
    JsonNode steps =
        api.get("/descent?f=x^2+3y^2&x=2&y=1&optimizer=momentum&momentum=0.5&rate=0.1&steps=5")
            .json()
            .get("steps");
    double x = 2;
    double y = 1;
    double vx = 0;
    double vy = 0;
    for (int k = 0; k <= 5; k++) {
      assertStep(steps.get(k), k, x, y, x * x + 3 * y * y, 2 * x, 6 * y);
      vx = 0.5 * vx + 2 * x;
      vy = 0.5 * vy + 6 * y;
      x -= 0.1 * vx;
      y -= 0.1 * vy;
    }
  }

  @Test
  void theAnswerSaysWhatWasDone() {
    JsonNode answer = api.get(HIMMELBLAU + "&rate=0.01&optimizer=adam&beta1=0.8").json();
    assertEquals("himmelblau", answer.get("surface").asString());
    assertEquals("adam", answer.get("optimizer").asString());
    JsonNode numbers = answer.get("hyperParameters");
    assertEquals(0.01, numbers.get("rate").asDouble());
    assertEquals(0.8, numbers.get("beta1").asDouble());
    assertEquals(0.999, numbers.get("beta2").asDouble());
    assertEquals(1e-8, numbers.get("epsilon").asDouble());
    assertEquals("step-limit", answer.get("outcome").asString());
    assertFalse(answer.get("diagnosis").asString().isBlank());
    assertFalse(answer.get("tex").asString().isBlank());
  }

  @ParameterizedTest
  @CsvSource({"0.5,converged", "0.01,step-limit", "1.5,diverged"})
  void theOutcomeIsTold(String rate, String outcome) {
    JsonNode answer =
        api.get(
                "/descent?f=x^2%2By^2&x=3&y=4&steps=2000&rate=".replace("%2B", "+")
                    + rate
                    + (outcome.equals("step-limit") ? "&stop=never" : ""))
            .json();
    assertEquals(outcome, answer.get("outcome").asString());
  }

  @Test
  void aDivergedDescentHoldsFiniteNumbersOnly() {
    Answer answer = api.get("/descent?surface=rosenbrock&x=-1.2&y=1&rate=1&steps=10000");
    assertEquals("diverged", answer.json().get("outcome").asString());
    assertFalse(answer.text().contains("NaN") || answer.text().contains("Infinity"));
    JsonNode last = answer.json().get("steps").get(answer.json().get("steps").size() - 1);
    assertTrue(Double.isFinite(last.get("loss").asDouble()));
  }

  @Test
  void csvHasTheSameNumbersWithAllDigits() {
    JsonNode steps = api.get(HIMMELBLAU + "&rate=0.012").json().get("steps");
    Answer answer = api.get(HIMMELBLAU + "&rate=0.012&format=csv");
    assertEquals("text/csv;charset=UTF-8", answer.type());
    String[] lines = answer.text().split("\n");
    assertEquals("step,x,y,loss,dx,dy", lines[0]);
    assertEquals(42, lines.length);
    String[] cells = lines[41].split(",");
    assertEquals("40", cells[0]);
    assertEquals(steps.get(40).get("x").asDouble(), Double.parseDouble(cells[1]));
    assertEquals(steps.get(40).get("dy").asDouble(), Double.parseDouble(cells[5]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv | text/csv;charset=UTF-8",
        "text/*, */*;q=0.1 | text/csv;charset=UTF-8",
        "text/csv;q=0.4, application/json | application/json",
        "application/json, text/csv | application/json",
        "image/png | application/json",
        "not a type | application/json"
      })
  void theAcceptHeaderChoosesTheFormat(String accept, String type) {
    assertEquals(type, api.get(HIMMELBLAU + "&rate=0.012", accept).type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradient-descent", "momentum", "nesterov", "adagrad", "rmsprop", "adam"})
  void everyOptimizerDescends(String optimizer) {
    JsonNode steps =
        api.get("/descent?surface=bowl&x=1&y=1&rate=0.05&steps=50&optimizer=" + optimizer)
            .json()
            .get("steps");
    double first = steps.get(0).get("loss").asDouble();
    assertTrue(steps.get(steps.size() - 1).get("loss").asDouble() < first);
  }

  @Test
  void withoutStoppingAllStepsAreMade() {
    String bowl = "/descent?surface=bowl&x=1&y=1&rate=0.5&steps=9&stop=";
    assertEquals(2, api.get(bowl + "auto").json().get("steps").size());
    assertEquals(10, api.get(bowl + "never").json().get("steps").size());
  }

  private static void assertStep(
      JsonNode step, int index, double x, double y, double loss, double dx, double dy) {
    assertEquals(index, step.get("step").asInt());
    assertNear(x, step.get("x"));
    assertNear(y, step.get("y"));
    assertNear(loss, step.get("loss"));
    assertNear(dx, step.get("dx"));
    assertNear(dy, step.get("dy"));
  }

  private static void assertNear(double expected, JsonNode number) {
    assertEquals(expected, number.asDouble(), EXACT_ENOUGH * (1 + Math.abs(expected)) * 100);
  }
}
