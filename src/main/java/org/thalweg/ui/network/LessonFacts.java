package org.thalweg.ui.network;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thalweg.math.descent.Ending;
import org.thalweg.ui.network.state.Beside;
import org.thalweg.ui.network.state.Snapshot;

/**
 * What a guided lesson may know of the Network screen: the step shown with its losses and that of a
 * network beside it, the learning rate and its limit 2/λmax, how many rows are answered right, the
 * example whose numbers are shown, and which of the five steps of learning is lit.
 */
final class LessonFacts {
  private static final double EDGE = 2;

  private LessonFacts() {}

  static Map<String, Double> of(Snapshot snapshot) {
    Map<String, Double> facts = new LinkedHashMap<>();
    double sharpness = snapshot.sharpnessHere();
    facts.put("step", (double) snapshot.iterate().index());
    facts.put("loss", snapshot.iterate().value());
    facts.put("rate", snapshot.run().nextRate());
    facts.put("limit", sharpness > 0 ? EDGE / sharpness : Double.NaN);
    facts.put("gradientLength", snapshot.iterate().slope());
    facts.put("playing", truth(snapshot.run().isPlaying()));
    facts.put("ended", truth(snapshot.ending().isPresent()));
    facts.put("diverged", truth(snapshot.ending().filter(Ending.DIVERGED::equals).isPresent()));
    facts.put("right", snapshot.right().map(Integer::doubleValue).orElse(Double.NaN));
    facts.put("rows", (double) snapshot.error().examples().size());
    facts.put("weights", (double) snapshot.error().dimension());
    facts.put("seed", (double) snapshot.settings().experiment().seed());
    facts.put("example", snapshot.settings().example() + 1.0);
    facts.put("exampleError", snapshot.explanations().trace().error());
    facts.put("phase", (double) snapshot.phase());
    facts.put("heldOutLoss", snapshot.heldOutHere());
    facts.put("sharpness", sharpness);
    facts.put("besideLoss", snapshot.beside().map(Beside::loss).orElse(Double.NaN));
    return facts;
  }

  private static double truth(boolean condition) {
    return condition ? 1 : 0;
  }
}
