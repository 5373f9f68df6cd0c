package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.thalweg.text.Numbers;

@ViewPackages(classes = Numbers.class)
class NumberInputTest extends BrowserlessTest {
  private static final List<String> REFUSED =
      List.of(
          "",
          " ",
          "one",
          "1,000.5",
          "1.2.3",
          "1 000",
          "0x10",
          "1d",
          "2f",
          "NaN",
          "Infinity",
          "-Infinity",
          "1e999",
          "-",
          "e5",
          "1e",
          "٣",
          "<b>1</b>",
          "1001");

  private final List<Double> told = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5 | 0.5",
        "0,5 | 0.5",
        ".5 | 0.5",
        "+3 | 3",
        "-3 | -3",
        "−3 | -3",
        "−1,5 | -1.5",
        "1e-3 | 0.001",
        "1E3 | 1000",
        "2,5e−2 | 0.025",
        "'  7  ' | 7",
        "0012 | 12",
        "1/4 | 0.25",
        "pi/2 | 1.5707963267948966",
        "√2 | 1.4142135623730951",
        "-2π | -6.283185307179586"
      })
  void takesANumberAsPeopleTypeIt(String typed, double number) {
    NumberInput input = input();
    type(input, typed);
    assertEquals(List.of(number), told);
    assertEquals(number, input.getValue());
    assertEquals("false", invalid(input));
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void saysThatItTakesNothingElseAndKeepsItsNumber(String typed) {
    NumberInput input = input();
    type(input, typed);
    assertEquals(List.of(), told);
    assertEquals(0, input.getValue());
    assertEquals("true", invalid(input));
    assertEquals("Up to a thousand.", input.getElement().getChild(1).getText());
  }

  @Test
  void asksWhatAThousandWithACommaMeans() {
    NumberInput input = input();
    type(input, "1,000");
    assertEquals(List.of(), told);
    assertEquals("true", invalid(input));
    assertTrue(input.getElement().getChild(1).getText().startsWith("1,000 can mean 1000 or 1.000"));
  }

  @Test
  void takesNoTextThatIsEndless() {
    NumberInput input = input();
    type(input, "0." + "0".repeat(10_000) + "1");
    assertEquals(List.of(), told);
  }

  @Test
  void isMendedByTheNextNumber() {
    NumberInput input = input();
    type(input, "x");
    type(input, "4");
    assertEquals("false", invalid(input));
    assertEquals(List.of(4.0), told);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-2.50, -2.5",
    "100, 100",
    "1234567, 1234567",
    "1e7, 1.0e7",
    "0.0001, 0.0001",
    "0.00001, 1.0e-5",
    "0.30000000000000004, 0.30000000000000004",
    "-0.0, 0"
  })
  void showsEveryDigitOfItsNumber(double number, String text) {
    NumberInput input = input();
    input.setValue(number);
    if (number != 0) {
      assertEquals(text, field(input).getProperty("value"));
      assertEquals(number, Double.parseDouble(field(input).getProperty("value")));
    }
    assertEquals(List.of(), told);
  }

  @Test
  void keepsWhatIsBeingMendedWhenTheScreenRefreshes() {
    NumberInput input = input();
    input.setValue(2);
    type(input, "2..5");
    input.setValue(2);
    assertEquals("2..5", field(input).getProperty("value"));
    assertEquals("true", invalid(input));
  }

  private NumberInput input() {
    NumberInput input = new NumberInput("n", value -> Math.abs(value) <= 1000, "Up to a thousand.");
    input.onChanged(told::add);
    return input;
  }

  private static void type(NumberInput input, String text) {
    try {
      field(input)
          .getNode()
          .getFeature(ElementPropertyMap.class)
          .deferredUpdateFromClient("value", text)
          .run();
    } catch (PropertyChangeDeniedException denied) {
      throw new AssertionError(denied);
    }
  }

  private static Element field(NumberInput input) {
    return input.getElement().getChild(0).getChild(1);
  }

  private static String invalid(NumberInput input) {
    return Boolean.toString("true".equals(field(input).getAttribute("aria-invalid")));
  }
}
