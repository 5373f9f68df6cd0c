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

class TrainingControllerTest {
  /** M. Mazur, "A step by step backpropagation example" (2015). */
  private static final String PUBLISHED =
      """
      {'layers': [2, 2, 2], 'activations': ['sigmoid', 'sigmoid'], 'loss': 'half-squared-error',
       'data': {'inputs': [[0.05, 0.1]], 'targets': [[0.01, 0.99]]},
       'weights': [{'weights': [[0.15, 0.2], [0.25, 0.3]], 'biases': [0.35, 0.35]},
                   {'weights': [[0.4, 0.45], [0.5, 0.55]], 'biases': [0.6, 0.6]}],
       'rate': 0.5, 'steps': 1, 'report': {'weights': true}}\
      """;

  private static final String XOR =
      """
      {'layers': [2, 3, 1], 'activations': ['tanh', 'sigmoid'], 'loss': 'binary-cross-entropy',
       'data': 'xor', 'rate': 0.5, 'steps': 500, 'every': 100, %s}\
      """;

  private static final String REFUSALS =
      """
      'steps': 1.5 | steps must be a whole number from 1 to 10000.
      'rate': 'fast' | rate must be a number, such as 2, -0.5 or 1e-3.
      'rat': 0.5 | There is no field rat; did you mean rate?
      'layers': [2, 1] | activations has one name for each layer after the inputs: 1, not 2.
      'layers': [2, 9, 1] | A hidden layer has 1 to 8 units.
      'layers': 3 | layers must be a list, as in [1, 2].
      'activations': ['tan', 'sigmoid'] | There is no activation tan; did you mean tanh?
      'loss': 'mae' | There is no loss mae; did you mean mse?
      'data': 'moon' | There is no data set moon; did you mean moons?
      'data': {'inputs': [[1, 2], [3]], 'targets': [[1], [0]]} | data.inputs row 2 has 1 numbers, but row 1 has 2.
      'data': {'inputs': [[1, 2], [3, true]], 'targets': [[1], [0]]} | data.inputs row 2, column 2 must be a number, such as 2, -0.5 or 1e-3.
      'data': {'inputs': [[1, 2]], 'targets': [[1], [0]]} | data has 1 to 2000 rows, and as many targets as inputs; it has 1 and 2.
      'data': 'iris' | The network has 2 inputs and 1 outputs, but the data have 4 and 3.
      'init': 'zeros' | There is no init zeros. There are: equal, glorot-normal, glorot-uniform, he-normal, he-uniform.
      'weights': [] | weights is a list of 2 objects, one for each layer after the inputs, as in "weights": [{"weights": [[0.1, 0.2]], "biases": [0]}].
      'batch': 0 | batch must be a whole number from 1 to 2000.
      'momentum': 0.5 | The optimizer gradient-descent has no momentum; it has learningRate.
      'stop': 'soon' | stop is auto (the descent ends when it has converged) or never (it makes all steps).
      'report': {'weight': true} | There is no field weight; did you mean weights?
      'rate': 1, 'rate': 2 |
      """;

  private final Api api = new Api();

  @Test
  void thePublishedNetworkComesOut() {
    JsonNode answer = api.post("/training", PUBLISHED).json();
    JsonNode steps = answer.get("steps");
    assertEquals(0.298371109, steps.get(0).get("loss").doubleValue(), 5e-10);
    JsonNode last = steps.get(1).get("weights").get(1);
    assertEquals(0.35891648, last.get("weights").get(0).get(0).doubleValue(), 5e-9);
    assertEquals(0.561370121, last.get("weights").get(1).get(1).doubleValue(), 5e-9);
    JsonNode first = steps.get(1).get("weights").get(0);
    assertEquals(0.29950229, first.get("weights").get(1).get(1).doubleValue(), 5e-9);
    assertEquals("step-limit", answer.get("outcome").stringValue());
    assertEquals(2, answer.get("outputs").get(0).size());
  }

  @Test
  void xorIsLearntAndEveryHundredthStepIsTold() {
    JsonNode answer = api.post("/training", XOR.formatted("'seed': 1")).json();
    assertEquals(6, answer.get("steps").size());
    assertEquals(500, answer.get("steps").get(5).get("step").intValue());
    assertFalse(answer.get("steps").get(0).has("weights"));
    double[] targets = {0, 1, 1, 0};
    for (int i = 0; i < targets.length; i++) {
      assertEquals(targets[i], answer.get("outputs").get(i).get(0).doubleValue(), 0.1);
    }
    String sentence = answer.get("diagnosis").stringValue();
    String expected = "The loss fell from 0\\.\\d+ to 0\\.01\\d* in 500 steps\\.";
    assertTrue(sentence.matches(expected), sentence);
  }

  @Test
  void theSameRequestGivesTheSameBits() {
    for (String more : new String[] {"'seed': 3, 'batch': 1", "'seed': 3, 'optimizer': 'adam'"}) {
      String once = api.post("/training", XOR.formatted(more)).text();
      assertEquals(once, new Api().post("/training", XOR.formatted(more)).text());
    }
  }

  @Test
  void aBatchOfOneSeesAnotherGradientThanAllRows() {
    String full = api.post("/training", XOR.formatted("'batch': 'full'")).text();
    assertEquals(full, api.post("/training", XOR.formatted("'batch': 4")).text());
    assertFalse(full.equals(api.post("/training", XOR.formatted("'batch': 1")).text()));
  }

  @Test
  void commaSeparatedValuesNameEveryWeight() {
    Answer answer = api.post("/training?format=csv", PUBLISHED);
    assertTrue(answer.type().startsWith("text/csv"), answer.type());
    String[] lines = answer.text().split("\n");
    assertEquals(
        "step,loss,w1.1.1,w1.1.2,w1.2.1,w1.2.2,b1.1,b1.2,w2.1.1,w2.1.2,w2.2.1,w2.2.2,b2.1,b2.2",
        lines[0]);
    assertTrue(lines[1].startsWith("0,0.2983711087600027,0.15,0.2,0.25,0.3,0.35,0.35,0.4,"));
    assertEquals(3, lines.length);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = REFUSALS)
  void whatIsWrongIsSaidInASentence(String fields, String sentence) {
    String name = fields.substring(0, fields.indexOf(':'));
    String body =
        """
        {'layers': [2, 3, 1], 'activations': ['tanh', 'sigmoid'], 'data': 'xor', 'rate': 0.5}\
        """
            .replaceAll(name + ": ('[^']*'|\\[[^]]*\\]|[0-9.]+),? ?", "");
    Answer answer =
        api.post("/training", body.replace("{", "{" + fields + ", ").replace(", }", "}"));
    assertEquals(400, answer.status(), answer.text());
    assertEquals("application/problem+json", answer.type());
    String detail = answer.json().get("detail").stringValue();
    if (sentence != null) {
      assertEquals(sentence, detail);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{'a' 1}", "null", "3", "{'layers': [1e99, 1]}"})
  void whatIsNoRequestIsRefused(String body) {
    Answer answer = api.post("/training", body);
    assertEquals(400, answer.status(), answer.text());
    assertTrue(answer.json().get("detail").stringValue().length() > 20, answer.text());
    assertFalse(answer.text().contains("tools.jackson"), answer.text());
  }

  @Test
  void moreThanSomeSecondsOfWorkIsRefused() {
    String spirals =
        """
        {'layers': [2, 8, 8, 1], 'activations': ['tanh', 'tanh', 'sigmoid'], 'data': 'spirals',
         'rate': 0.5, 'steps': 10000, 'report': {'weights': true}, 'every': %d}\
        """;
    assertEquals(400, api.post("/training", spirals.formatted(1)).status());
    assertEquals(
        "The answer would hold 1050000 weights, at most 1000000: let every be larger.",
        api.post("/training", spirals.formatted(1)).json().get("detail").stringValue());
  }
}
