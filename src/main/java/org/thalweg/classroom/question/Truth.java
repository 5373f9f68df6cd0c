package org.thalweg.classroom.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.classroom.game.RunToCome;
import org.thalweg.math.vector.Vector;

/**
 * Holds an answer that a file gives for right against what the run on its screen really does. A
 * place may be rounded by a tenth of the distance within which a student is right.
 */
record Truth(RunToCome run) {
  private static final double ROUNDED = 0.1;
  private static final MathContext DUSTLESS = new MathContext(12);

  /** What is wrong with the right answer to this, in a sentence; empty when it is true. */
  Optional<String> objection(Ask ask) {
    return switch (ask) {
      case Ask.Next next -> objection(next.right());
      case Ask.EndPoint end -> objection(run.end(), "ends at %s, %s", "flies out", end);
      case Ask.NextPoint next -> objection(run.nextPoint(), "goes to %s, %s next", "is over", next);
      case Ask.Choice choice -> Optional.empty();
      case Ask.Rate rate -> Optional.empty();
    };
  }

  private Optional<String> objection(Behaviour stated) {
    Optional<Behaviour> does = run.behaviour();
    return does.equals(Optional.of(stated))
        ? Optional.empty()
        : Optional.of(
            sentence(
                does.map(each -> "does this: " + each.id()).orElse("goes by chance"), stated.id()));
  }

  private static Optional<String> objection(
      Optional<Vector> computed, String there, String nowhere, Ask.Place stated) {
    Vector told = Vector.of(stated.x(), stated.y());
    return computed
            .filter(place -> place.minus(told).norm() <= ROUNDED * stated.within())
            .isPresent()
        ? Optional.empty()
        : Optional.of(
            sentence(
                computed.map(place -> words(there, place)).orElse(nowhere), words("%s, %s", told)));
  }

  private static String sentence(String does, String told) {
    return "The run on this screen %s. Here stands: %s.".formatted(does, told);
  }

  private static String words(String form, Vector place) {
    return form.formatted(number(place.get(0)), number(place.get(1)));
  }

  /** As it can be typed into the file. */
  private static double number(double value) {
    return new BigDecimal(value).round(DUSTLESS).doubleValue();
  }
}
