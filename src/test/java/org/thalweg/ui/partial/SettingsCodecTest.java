package org.thalweg.ui.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.Addresses;

class SettingsCodecTest {
  private static final SettingsCodec CODEC = new SettingsCodec();

  @Test
  void aFreshPageIsTheBowlAt11WithYFrozen() {
    Settings settings = read("");
    assertEquals("x^2 + y^2", settings.subject().formula());
    assertEquals(Vector.of(1, 1), settings.point());
    assertTrue(settings.isFrozen(1));
    assertEquals(0, settings.turning());
    assertEquals(Assembly.NOTHING, settings.assembly());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "surface=himmelblau&x=0.1&y=-0.30000000000000004&frozen=x&by=y&lines=3&angle=63.0&assembly=4"
            + "&rate=0.012&step=7",
        "f=x*y&domain=-1.0,2.0,-3.0,4.5&x=1.0&y=2.0&frozen=none&by=x&lines=0&angle=0.0&assembly=0"
            + "&rate=0.1&step=0",
        "f=x*y%2Bz^2*w&at=1.0,2.0,3.0,-4.5&frozen=x,y,w&by=z&lines=1&angle=0.0&assembly=0"
            + "&rate=0.1&step=0"
      })
  void whatIsWrittenIsWhatWasRead(String query) {
    Map<String, List<String>> expected = QueryParameters.fromString(query).getParameters();
    assertEquals(expected, Addresses.parameters(CODEC, read(query)));
  }

  @Test
  void anAddressOfOldNamesIsReadAsBefore() {
    Settings settings = read("surface=bowl&arrows=4&steps=7");
    assertEquals(4, settings.assembly().ordinal());
    assertEquals(7, settings.steps());
  }

  @Test
  void lettersBeyondXAndYMakeKnobsInTheirUsualOrder() {
    Settings settings = read("f=w*z%2Bx-y%2Ba&at=1,2,3,4,5");
    assertInstanceOf(Subject.Space.class, settings.subject());
    assertEquals(List.of("x", "y", "z", "w", "a"), settings.subject().variables());
    assertEquals(Vector.of(1, 2, 3, 4, 5), settings.point());
  }

  @Test
  void descendGetsTheSamePointAndSurface() {
    Settings settings = read("f=x^2%2B3y^2&domain=-2,2,-3,3&x=0.5&y=-1&rate=0.05");
    Map<String, List<String>> query = SettingsCodec.descent(settings);
    assertEquals(List.of("x^2+3y^2"), query.get("f"));
    assertEquals(List.of("-2.0,2.0,-3.0,3.0"), query.get("domain"));
    assertEquals(List.of("0.5"), query.get("x"));
    assertEquals(List.of("-1.0"), query.get("y"));
    assertEquals(List.of("0.05"), query.get("rate"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "surface=nowhere",
        "x=abc",
        "x=NaN",
        "f=x*y&domain=1,2,3",
        "f=x*y&domain=2,1,0,1",
        "step=1e300",
        "rate=0",
        "rate=-1",
        "rate=1e9",
        "f=a+b+c+d+g+h+i"
      })
  void whatCannotBeIsRefusedWithASentence(String query) {
    assertThrows(IllegalArgumentException.class, () -> read(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "angle=-90",
        "angle=1e300",
        "assembly=99",
        "assembly=-3",
        "step=-4",
        "lines=9999",
        "frozen=x,y",
        "frozen=,,,",
        "at=1,2,3",
        "f=x*z&at=1",
        "x=1e-320&y=-0.0",
        "x=1e308",
        "f=1/x&x=0",
        "f=ln(x)*z&at=-1,1",
        "f=3"
      })
  void whatIsOddIsShownAsWellAsItCanBe(String query) {
    Settings settings = read(query);
    Snapshot snapshot = Snapshot.of(settings, null, new org.thalweg.ui.part.ContourMaps());
    assertEquals(settings.subject().variables().size(), snapshot.here().gradient().length());
    assertTrue(settings.angle() >= 0 && settings.angle() < 360, "angle " + settings.angle());
  }

  @Test
  void anUnknownSurfaceIsNamed() {
    RefusedException refused = assertThrows(RefusedException.class, () -> read("surface=nowhere"));
    assertEquals(List.of("nowhere"), refused.arguments());
  }

  private static Settings read(String query) {
    return Addresses.read(CODEC, query);
  }
}
