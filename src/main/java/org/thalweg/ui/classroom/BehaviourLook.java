package org.thalweg.ui.classroom;

import java.util.List;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.classroom.game.Behaviour;

/**
 * How the runs that do the same look: a colour and a shape, since colour alone tells not everybody
 * enough.
 *
 * @param opacity from 0 to 1
 */
record BehaviourLook(String colour, Shape shape, double opacity) {
  private static final double FAINT = 0.35;
  private static final double LINE = 1.5;
  private static final double BOLD = 2.5;

  /** The order in which they are drawn: what flew out lies below the others. */
  static final List<Behaviour> ORDER =
      List.of(
          Behaviour.FLY_OUT, Behaviour.HOP, Behaviour.ZIG_ZAG, Behaviour.SETTLE, Behaviour.CRAWL);

  static BehaviourLook of(Behaviour behaviour) {
    return switch (behaviour) {
      case CRAWL -> new BehaviourLook("var(--run-6)", Shape.CIRCLE, 1);
      case SETTLE -> new BehaviourLook("var(--run-3)", Shape.SQUARE, 1);
      case ZIG_ZAG -> new BehaviourLook("var(--run-5)", Shape.TRIANGLE, 1);
      case HOP -> new BehaviourLook("var(--run-4)", Shape.DIAMOND, 1);
      case FLY_OUT -> new BehaviourLook("var(--run-1)", Shape.CROSS, FAINT);
    };
  }

  /**
   * The paths of these runs on a map, with dots of this size or with none; the axes make no room
   * for those that flew out.
   *
   * @param bold where few are drawn, who must be seen from afar
   */
  Series paths(String id, double dot, boolean bold) {
    return Series.of(id, "")
        .withColour(colour)
        .withWidth(bold ? BOLD : opacity < 1 ? 1 : LINE)
        .withOpacity(opacity)
        .withMarkers(dot > 0 ? shape : Shape.NONE, dot)
        .withFitted(false);
  }

  /** One dot for each of these runs. */
  Series dots(String id, String label, double dot) {
    return Series.of(id, label).withColour(colour).withMarkers(shape, dot).withoutLine();
  }
}
