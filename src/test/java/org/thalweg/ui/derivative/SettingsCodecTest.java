package org.thalweg.ui.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Settings;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.Addresses;
import org.thalweg.ui.screen.OpenScreen;

/** The address holds all of the state, and nothing that stands in one breaks the screen. */
@ViewPackages(classes = Numbers.class)
class SettingsCodecTest extends BrowserlessTest {
  private static final SettingsCodec CODEC = new SettingsCodec();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "curve=sine&x=0.1&dx=-0.3&shrinks=7&lines=1",
        "f=x^3-2x&domain=-3.5,4.25&x=1.0E-9&dx=1.0E-7",
        "do=descent&curve=square&x=3.0&dx=1.0&rate=0.3&change=2@0.7&step=5&speed=8.0",
        "do=car&drive=1.0@2.5,-0.3@1.125&t=0.75",
        "do=fit&rate=0.02&step=12&speed=fastest"
      })
  void isReadBackAsItWasWritten(String query) {
    Settings settings = read(query);
    String written = Addresses.write(CODEC, settings);
    assertEquals(settings, read(written));
    assertEquals(
        QueryParameters.fromString(query).getParameters(),
        QueryParameters.fromString(written).getParameters(),
        "and is whole");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "curve=nothing",
        "do=sleep",
        "x=NaN",
        "dx=0",
        "dx=1e-400",
        "f=x&domain=1",
        "f=x&domain=a,b",
        "do=car&drive=1",
        "do=descent&step=many"
      })
  void refusesWhatItCannotUseWithASentence(String query) {
    assertThrows(RefusedException.class, () -> read(query));
    assertFalse(open(query).notice().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "curve=square&x=1e200&dx=1e200",
        "curve=exponential&x=1e6&dx=-1e300",
        "curve=reciprocal&x=0&dx=1&shrinks=99",
        "f=x^2%2B&domain=0,1",
        "f=x&domain=3,1",
        "f=0/0&x=1",
        "f=1e300x^3&domain=-1,1&x=1&dx=-2",
        "do=car&drive=9@1",
        "do=car&drive=1@1e9,1@1e9&t=-5",
        "do=descent&curve=absolute&x=0",
        "do=descent&curve=square&rate=-1",
        "do=descent&curve=cube&x=-1&rate=5&step=999",
        "do=fit&rate=50&step=4000"
      })
  void opensWhateverStandsThere(String query) {
    OpenScreen screen = open(query);
    assertTrue(Double.isFinite(screen.fact("x")), "the facts come after every panel");
  }

  @Test
  void anAddressOfOldNamesIsReadAsBefore() {
    assertEquals(read("f=x^2&domain=-2,4&x=3"), read("f=x^2&view=-2,4&x=3"));
  }

  @Test
  void keepsTheLastGoodCurveWhileAFormulaIsWrong() {
    OpenScreen screen = open("f=x^2&domain=-2,4&x=3&dx=1");
    screen.typeFormula("x^2 + sen(x)");
    assertEquals(6, screen.fact("slope"));
    screen.typeFormula("x^2 + sin(x)");
    assertEquals(6 + Math.cos(3), screen.fact("slope"), 1e-12);
  }

  private static Settings read(String query) {
    return Addresses.read(CODEC, query);
  }

  private static OpenScreen open(String query) {
    return new OpenScreen(DerivativeView::new, query);
  }
}
