package org.thalweg.ui.derivative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.chart.Drawing;
import org.thalweg.text.Numbers;
import org.thalweg.ui.screen.OpenScreen;

/** The microscope over the two points: what has a slope looks straight, a corner never does. */
@ViewPackages(classes = Numbers.class)
class MicroscopeTest extends BrowserlessTest {
  private static final String PICTURE = "The curve with two points on it";

  private static Drawing picture(String query) {
    return new OpenScreen(DerivativeView::new, query).chart(PICTURE).drawing();
  }

  /** How far the curve leaves the line between its ends, as a share of its own height. */
  private static double bend(Drawing drawing) {
    List<Drawing.Point> points = drawing.points("curve");
    Drawing.Point first = points.getFirst();
    Drawing.Point last = points.getLast();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double farthest = 0;
    for (Drawing.Point point : points) {
      double share = (point.x() - first.x()) / (last.x() - first.x());
      farthest =
          Math.max(farthest, Math.abs(point.y() - first.y() - share * (last.y() - first.y())));
      low = Math.min(low, point.y());
      high = Math.max(high, point.y());
    }
    return farthest / (high - low);
  }

  @Test
  void showsFourTimesTheDistanceOfThePoints() {
    Drawing drawing = picture("curve=square&x=3&dx=0.5&microscope=on");
    assertEquals(2.25, drawing.x().min(), 1e-12);
    assertEquals(4.25, drawing.x().max(), 1e-12);
    assertTrue(drawing.y().min() < 9);
    assertTrue(drawing.y().max() > 12.25);
    for (Drawing.Point point : drawing.points("curve")) {
      assertEquals(point.x() * point.x(), point.y(), 1e-12);
    }
  }

  @Test
  void theSquareBecomesStraightAndTheCornerStays() {
    // on x² the bend over a width w is w²/4 of a height 2·3·w: it halves with w
    double before = bend(picture("curve=square&x=3&dx=1&shrinks=4&microscope=on"));
    double after = bend(picture("curve=square&x=3&dx=1&shrinks=10&microscope=on"));
    assertEquals(64, before / after, 1);
    assertTrue(after < 1e-3);
    double corner = bend(picture("curve=absolute&x=0&dx=1&shrinks=4&microscope=on"));
    assertEquals(corner, bend(picture("curve=absolute&x=0&dx=1&shrinks=20&microscope=on")), 1e-9);
    assertTrue(corner > 0.3);
  }

  @Test
  void isTurnedByItsButtonAndStandsInTheAddress() {
    OpenScreen screen = new OpenScreen(DerivativeView::new, "curve=square&x=3&dx=0.1");
    double whole = screen.chart(PICTURE).drawing().x().max();
    screen.click("Microscope");
    assertTrue(screen.address().contains("microscope=on"), screen.address());
    assertTrue(screen.text().contains("Microscope ×"), screen::text);
    assertTrue(screen.chart(PICTURE).drawing().x().max() < whole);
    screen.turnTo("Descent");
    assertFalse(screen.address().contains("microscope"), screen.address());
    assertEquals(whole, screen.chart(PICTURE).drawing().x().max());
  }

  @Test
  void staysWholeDownToTheLastDigit() {
    Drawing drawing = picture("curve=square&x=3&dx=1&shrinks=60&microscope=on");
    assertTrue(drawing.x().min() < drawing.x().max());
    assertTrue(drawing.y().min() < drawing.y().max());
  }
}
