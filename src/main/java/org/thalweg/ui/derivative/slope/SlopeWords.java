package org.thalweg.ui.derivative.slope;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.thalweg.math.objective.Curve;
import org.thalweg.math.objective.SlopeAt;
import org.thalweg.text.Numbers;
import org.thalweg.ui.derivative.state.Snapshot;

/** What a slope means, in sentences. */
public final class SlopeWords {
  private static final int LARGEST_IN_WORDS = 12;
  private static final double LEVEL = 1e-9;

  private final Component component;
  private final Numbers numbers;

  public SlopeWords(Component component, Locale locale) {
    this.component = component;
    this.numbers = Numbers.of(locale);
  }

  /** The slope at the first point, or why there is none. */
  public String reading(Snapshot snapshot) {
    SlopeAt slope = snapshot.slope();
    Curve curve = snapshot.secant().curve();
    String x = numbers.format(snapshot.secant().x(), 6);
    String variable = curve.variable();
    return switch (slope.kind()) {
      case DEFINED -> defined(curve, variable, x, slope.slope());
      case OUTSIDE -> say("outside", variable, x);
      case POLE -> say("pole", variable, x);
      case VERTICAL -> say("vertical", variable, x);
      case TOO_LARGE -> say("tooLarge", variable, x);
      case CUSP -> say(slope.right().slope() > 0 ? "cuspBelow" : "cuspAbove", variable, x);
      case CORNER -> sides("corner", snapshot, slope.left().slope(), slope.right().slope());
      case HOLE -> say("hole", variable, x, numbers.format(slope.right().limit(), 5));
      case JUMP -> sides("jump", snapshot, slope.left().limit(), slope.right().limit());
      case END -> say("end", variable, x, numbers.format(slope.slope(), 5));
      case UNKNOWN -> say("unknown", variable, x);
    };
  }

  /** Which way is downhill. */
  public String downhill(Snapshot snapshot) {
    SlopeAt slope = snapshot.slope();
    if (!slope.isDefined()) {
      return say("noDownhill");
    }
    String variable = snapshot.secant().curve().variable();
    double size = slope.slope();
    String way = Math.abs(size) < LEVEL ? "level" : size > 0 ? "left" : "right";
    return component.getTranslation("derivative.downhill." + way, variable);
  }

  private String defined(Curve curve, String variable, String x, double slope) {
    String number = numbers.format(slope, 5);
    if (AxisWords.hasUnits(curve)) {
      return component.getTranslation("curve." + curve.id() + ".reading", x, number);
    }
    if (Math.abs(slope) < LEVEL) {
      return say("level", variable, x);
    }
    if (Math.abs(slope) == 1) {
      return say(slope > 0 ? "risingAlike" : "fallingAlike", variable, x);
    }
    return say(slope > 0 ? "rising" : "falling", variable, x, number, times(Math.abs(slope)));
  }

  private String sides(String which, Snapshot snapshot, double left, double right) {
    String x = numbers.format(snapshot.secant().x(), 6);
    String variable = snapshot.secant().curve().variable();
    return say(which, variable, x, numbers.format(left, 5), numbers.format(right, 5));
  }

  private String times(double size) {
    boolean word = size == Math.rint(size) && size > 1 && size <= LARGEST_IN_WORDS;
    return word
        ? component.getTranslation("derivative.times." + (int) size)
        : component.getTranslation("derivative.timesNumber", numbers.format(size, 5));
  }

  private String say(String which, Object... arguments) {
    return component.getTranslation("derivative.reading." + which, arguments);
  }
}
