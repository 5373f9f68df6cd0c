package org.thalweg.ui.descend;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Ending;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.vector.Vector;

/**
 * What a guided lesson may know of the Descend screen: the learning rate of the next step, the step
 * shown (its number, point, loss, slope), how the run ended and how many runs are on the map.
 */
final class LessonFacts {

  private LessonFacts() {}

  static Map<String, Double> of(Snapshot snapshot) {
    Map<String, Double> facts = new LinkedHashMap<>();
    Descent descent = snapshot.descent();
    Iterate here = descent.current();
    Vector start = snapshot.active().settings().start();
    facts.put("rate", snapshot.nextRate());
    facts.put("limit", snapshot.limits().limit().orElse(Double.NaN));
    facts.put("step", (double) here.index());
    facts.put("loss", here.value());
    facts.put("x", here.point().get(0));
    facts.put("y", here.point().get(1));
    facts.put("startX", start.get(0));
    facts.put("startY", start.get(1));
    facts.put("dfdx", here.gradient().get(0));
    facts.put("dfdy", here.gradient().get(1));
    facts.put("gradientLength", here.gradient().norm());
    facts.put("playing", truth(snapshot.active().isPlaying()));
    facts.put("ended", truth(snapshot.ending().isPresent()));
    facts.put("converged", truth(ended(snapshot, Ending.CONVERGED)));
    facts.put("diverged", truth(ended(snapshot, Ending.DIVERGED)));
    facts.put("runs", (double) snapshot.runs().size());
    return facts;
  }

  private static boolean ended(Snapshot snapshot, Ending how) {
    return snapshot.ending().filter(how::equals).isPresent();
  }

  private static double truth(boolean fact) {
    return fact ? 1 : 0;
  }
}
