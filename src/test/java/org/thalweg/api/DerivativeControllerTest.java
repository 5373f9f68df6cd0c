package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
