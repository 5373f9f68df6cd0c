package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.api.Api.Answer;

/** What is asked wrongly is refused in a sentence. */
class RefusalTest {
  private final Api api = new Api();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "surface=bowl&y=1&rate=1 | The parameter x is missing; give it as in x=1.5.",
        "surface=bowl&x=1&rate=1 | The parameter y is missing; give it as in y=1.5.",
        "surface=bowl&x=1&y=1 | The parameter rate is missing; give it as in rate=0.1.",
        "surface=bowl&x=&y=1&rate=1 | The parameter x is missing; give it as in x=1.5.",
        "surface=bowl&x=a&y=1&rate=1 | x must be a number, such as 2, -0.5 or 1e-3; it is a.",
        "surface=bowl&x=NaN&y=1&rate=1 | x must be a number, such as 2, -0.5 or 1e-3; it is NaN.",
        "surface=bowl&x=1d&y=1&rate=1 | x must be a number, such as 2, -0.5 or 1e-3; it is 1d.",
        "surface=bowl&x=1e999&y=1&rate=1 | x must be a number, such as 2, -0.5 or 1e-3; it is 1e999.",
        "surface=bowl&x=1e200&y=1&rate=1 | x must lie between -1e100 and 1e100.",
        "surface=himmelblaw&x=1&y=1&rate=1 | There is no surface himmelblaw; did you mean himmelblau?",
        "surface=bowl&f=x&x=1&y=1&rate=1 | Give either surface or f, not both.",
        "x=1&y=1&rate=1 | Say what to descend: give surface=himmelblau, or f=x^2%2By^2.",
        "surface=bowl&x=1&y=1&rate=1&steps=0 | steps must be a whole number from 1 to 10000; it is 0.",
        "surface=bowl&x=1&y=1&rate=1&steps=10001 | steps must be a whole number from 1 to 10000; it is 10001.",
        "surface=bowl&x=1&y=1&rate=1&steps=2.5 | steps must be a whole number from 1 to 10000; it is 2.5.",
        "surface=bowl&x=1&y=1&rate=1&momentun=0.9 | There is no parameter momentun; did you mean momentum?",
        "surface=bowl&x=1&y=1&rate=1&format=cvs | There is no format cvs; did you mean csv?",
        "f=ln(x)+y&x=-1&y=1&rate=1 | A descent cannot start here: the function or one of its partial derivatives has no finite value at this point.",
        "f=abs(x)+y&x=0&y=1&rate=1 | A descent cannot start here: the function or one of its partial derivatives has no finite value at this point."
      })
  void aDescentThatCannotBeIsRefusedInASentence(String query, String sentence) {
    Answer answer = api.get("/descent?" + query);
    assertProblem(answer);
    assertEquals(sentence, answer.json().get("detail").asString());
    assertFalse(answer.json().has("position"));
  }

  @Test
  void aParameterGivenTwiceIsRefused() {
    Answer answer = api.get("/descent?surface=bowl&x=1&x=2&y=1&rate=1");
    assertProblem(answer);
    assertEquals("Give x once, not 2 times.", answer.json().get("detail").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rate=0 | learning rate",
        "rate=-1 | learning rate",
        "rate=1e7 | learning rate",
        "rate=1&optimizer=momentum&momentum=1 | momentum",
        "rate=1&optimizer=adam&beta2=1.5 | beta2",
        "rate=1&optimizer=adam&momentum=0.9 | adam has no momentum",
        "rate=1&optimizer=sgd | gradient-descent, momentum"
      })
  void anOptimizerThatCannotBeIsRefusedInASentence(String query, String part) {
    Answer answer = api.get("/descent?surface=bowl&x=1&y=1&" + query);
    assertProblem(answer);
    String detail = answer.json().get("detail").asString();
    assertTrue(detail.contains(part), detail);
  }

  @ParameterizedTest
  @CsvSource({"x^2+sen(y),4", "x^2+(y,6", "x^2 + z,6", "2x+,3", "x$y,1"})
  void aWrongFormulaIsRefusedWithThePlaceOfTheMistake(String formula, int position) {
    Answer answer = api.get("/descent?x=1&y=1&rate=1&f=" + formula);
    assertProblem(answer);
    assertEquals(position, answer.json().get("position").asInt());
    assertFalse(answer.json().get("detail").asString().isBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f=x^2", "by=x", "f=x^2&by=", "f=x^2&by=xy", "f=x^2&by=e", "f=&by=x"})
  void aDerivativeNeedsAFormulaAndALetter(String query) {
    assertProblem(api.get("/derivative?" + query));
  }

  @Test
  void aRefusalIsAProblemDocumentEvenForThoseWhoWantCsv() {
    assertProblem(api.get("/descent?surface=bowl", "text/csv"));
  }

  private static void assertProblem(Answer answer) {
    assertEquals(400, answer.status(), answer.text());
    assertEquals("application/problem+json", answer.type());
    assertEquals(400, answer.json().get("status").asInt());
  }
}
