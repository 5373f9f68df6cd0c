package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thalweg.math.objective.Surfaces;
import tools.jackson.databind.JsonNode;

class DerivativeControllerTest {
  private final Api api = new Api();

  @ParameterizedTest
  @CsvSource({
    "x^2*sin(y),x,2*x*sin(y)",
    "x^2+y^2,y,2*y",
    "x²+y²,x,2*x",
    "x^2,q,0",
    "exp(3x),x,3*exp(3*x)"
  })
  void theDerivativeIsWrittenInTheSyntaxOfFormulas(String f, String by, String derivative) {
    JsonNode answer = api.get("/derivative?f=" + f + "&by=" + by).json();
    assertEquals(derivative, answer.get("derivative").asString());
    assertEquals(by, answer.get("by").asString());
  }

  @Test
  void theRulesAreNamedOneByOne() {
    JsonNode rules = api.get("/derivative?f=x^2*sin(x)&by=x").json().get("rules");
    List<String> names = rules.valueStream().map(rule -> rule.get("rule").asString()).toList();
    assertTrue(names.contains("product rule"), names::toString);
    rules.forEach(rule -> assertFalse(rule.get("tex").asString().isBlank()));
  }

  @Test
  void knowsGreekAndIndexedVariablesAndSendsThemBack() {
    JsonNode answer = api.get("/derivative?f=\\theta_1^2&by=θ₁").json();
    assertEquals("2*θ₁", answer.get("derivative").asString());
    assertFalse(answer.has("note"));
  }

  @Test
  void saysThatAVariableDoesNotOccur() {
    JsonNode answer = api.get("/derivative?f=x^2&by=z").json();
    assertEquals("0", answer.get("derivative").asString());
    assertEquals("z does not occur in f, so the derivative is 0.", answer.get("note").asString());
    assertEquals(
        "X does not occur in f, but x does: capitals are other variables.",
        api.get("/derivative?f=x^2&by=X").json().get("note").asString());
  }

  /** What came out can be differentiated again, even of the longest formula of the catalogue. */
  @Test
  void theDerivativeOfGoldsteinPriceCanBeSentAgain() {
    String formula = Surfaces.byId("goldstein-price").orElseThrow().formula();
    String derivative =
        api.get("/derivative?f=" + formula + "&by=x").json().get("derivative").asString();
    assertTrue(derivative.length() > 200, derivative);
    assertFalse(api.get("/derivative?f=" + derivative + "&by=y").json().has("detail"));
  }
}
