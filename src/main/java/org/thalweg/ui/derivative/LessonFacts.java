package org.thalweg.ui.derivative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.motion.Motion;
import org.thalweg.math.objective.DifferenceQuotient;
import org.thalweg.ui.derivative.state.Activity;
import org.thalweg.ui.derivative.state.Snapshot;
import org.thalweg.ui.derivative.state.Snapshot.Walking;
import org.thalweg.ui.derivative.state.Trip;

/** The numbers of a snapshot by which a guided lesson sees what the learner does. */
final class LessonFacts {
  private LessonFacts() {}

  static Map<String, Double> of(Snapshot snapshot) {
    Map<String, Double> facts = new LinkedHashMap<>();
    facts.put("activity", (double) snapshot.activity().ordinal());
    facts.put("playing", truth(PlayButtons.isPlaying(snapshot)));
    putSecant(snapshot, facts);
    putWalk(snapshot, facts);
    putTrip(snapshot.settings().trip(), facts);
    return facts;
  }

  private static void putSecant(Snapshot snapshot, Map<String, Double> facts) {
    DifferenceQuotient now = snapshot.quotient();
    facts.put("x", now.x());
    facts.put("value", now.value());
    facts.put("dx", now.change());
    facts.put("dy", now.rise());
    facts.put("quotient", now.quotient());
    facts.put("slope", snapshot.slope().slope());
    facts.put("error", now.distanceFrom(snapshot.slope().slope()));
    facts.put("shrinks", (double) snapshot.secant().shrinks());
    facts.put("lines", (double) snapshot.secant().revealed());
    int lines = snapshot.derivation().lines().size();
    facts.put("derived", truth(snapshot.secant().revealed() == lines));
  }

  /** The descent; in the field the numbers of the line as well. */
  private static void putWalk(Snapshot snapshot, Map<String, Double> facts) {
    Optional<Walking> walking = snapshot.walking();
    boolean fits = snapshot.activity() == Activity.FIT;
    facts.put("rate", walking.map(walk -> walk.run().nextRate()).orElse(Double.NaN));
    facts.put(
        "limit", walking.map(walk -> walk.limits().limit().orElse(Double.NaN)).orElse(Double.NaN));
    facts.put("step", walking.map(walk -> (double) walk.here().index()).orElse(Double.NaN));
    facts.put("loss", walking.map(walk -> walk.here().value()).orElse(Double.NaN));
    facts.put("iterateX", walking.map(walk -> walk.here().point().get(0)).orElse(Double.NaN));
    facts.put(
        "iterateSlope", walking.map(walk -> walk.here().gradient().get(0)).orElse(Double.NaN));
    facts.put("ended", truth(walking.flatMap(walk -> walk.run().ending()).isPresent()));
    facts.put(
        "converged",
        truth(
            walking
                .flatMap(walk -> walk.run().ending())
                .filter(Ending.CONVERGED::equals)
                .isPresent()));
    facts.put(
        "fittedSlope",
        walking.filter(walk -> fits).map(walk -> walk.here().point().get(0)).orElse(Double.NaN));
    facts.put(
        "fittedStart",
        walking.filter(walk -> fits).map(walk -> walk.here().point().get(1)).orElse(Double.NaN));
  }

  private static void putTrip(Trip trip, Map<String, Double> facts) {
    Motion motion = trip.drive().at(trip.shown());
    facts.put("pedal", trip.pedal());
    facts.put("duration", trip.drive().duration());
    facts.put("t", trip.shown());
    facts.put("distance", motion.distance());
    facts.put("velocity", motion.speed());
  }

  private static double truth(boolean fact) {
    return fact ? 1 : 0;
  }
}
