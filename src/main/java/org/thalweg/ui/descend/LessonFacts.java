package org.thalweg.ui.descend;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thalweg.live.RunState;
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

  static Map<String, Double> of(Moment moment) {
    Map<String, Double> facts = new LinkedHashMap<>();
    Descent descent = moment.descent();
    Iterate here = descent.current();
    Vector start = moment.scene().active().run().log().iterate(0).point();
    facts.put("rate", moment.scene().nextRate());
    facts.put("limit", moment.limits().limit().orElse(Double.NaN));
    facts.put("step", (double) here.index());
    facts.put("loss", here.value());
    facts.put("x", here.point().get(0));
    facts.put("y", here.point().get(1));
    facts.put("startX", start.get(0));
    facts.put("startY", start.get(1));
    facts.put("dfdx", here.gradient().get(0));
    facts.put("dfdy", here.gradient().get(1));
    facts.put("slope", here.gradient().norm());
    facts.put("playing", truth(moment.status().state() == RunState.PLAYING));
    facts.put("ended", truth(moment.ending().isPresent()));
    facts.put("converged", truth(ended(moment, Ending.GradientSmall.class)));
    facts.put("diverged", truth(ended(moment, Ending.Diverged.class)));
    facts.put("runs", (double) moment.scene().lanes().size());
    return facts;
  }

  private static boolean ended(Moment moment, Class<? extends Ending> kind) {
    return moment.ending().filter(kind::isInstance).isPresent();
  }

  private static double truth(boolean fact) {
    return fact ? 1 : 0;
  }
}
