package org.thalweg.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;

class MapZoomTest {
  private static final Optional<Domain> WHOLE = Optional.empty();

  private final MapZoom zoom = new MapZoom();

  @Test
  void whatTheAddressWishesIsNewsOnce() {
    Optional<Domain> wanted = Optional.of(part(0, 1));
    assertTrue(zoom.isNews(wanted));
    assertFalse(zoom.isNews(wanted));
    assertTrue(zoom.isNews(WHOLE));
  }

  @Test
  void whatTheVisitorChoseIsNoNewsWhenItComesBack() {
    Optional<Domain> first = zoom.changed(part(0, 1), true);
    Optional<Domain> second = zoom.changed(part(0, 0.5), true);
    assertFalse(zoom.isNews(first), "the visitor has gone on since");
    assertFalse(zoom.isNews(second));
    assertTrue(zoom.isNews(first), "and now it is a wish of its own");
  }

  @Test
  void layingOutAnewChoosesNothingElse() {
    Domain chosen = part(0, 1);
    assertTrue(zoom.isNews(Optional.of(chosen)));
    Domain wider = new Domain(new Interval(-0.5, 1.5), new Interval(0, 1));
    assertEquals(Optional.of(chosen), zoom.changed(wider, true));
    Domain further = new Domain(new Interval(-0.5, 1.5), new Interval(-0.5, 1.5));
    assertEquals(Optional.of(further), zoom.changed(further, true));
    assertEquals(WHOLE, zoom.changed(part(-5, 5), false));
  }

  @Test
  void whatTheBrowserSaidBeforeItHeardOfTheWishUndoesNothing() {
    Optional<Domain> wanted = Optional.of(part(0, 1));
    zoom.forget();
    assertTrue(zoom.isNews(wanted));
    assertEquals(wanted, zoom.changed(part(-5, 5), false), "the whole map, as it was drawn first");
    assertEquals(wanted, zoom.changed(part(0, 1), true));
    assertEquals(WHOLE, zoom.changed(part(-5, 5), false), "now somebody looks at all of it");
  }

  @Test
  void itsNumbersAreShort() {
    assertEquals(Optional.of(part(0.123, 1.123)), zoom.changed(part(0.1231234, 1.1229876), true));
  }

  private static Domain part(double low, double high) {
    return new Domain(new Interval(low, high), new Interval(low, high));
  }
}
