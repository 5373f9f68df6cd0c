package org.thalweg.math.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.descent.Stopping;
import org.thalweg.math.network.Finding.Kind;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;

class FindingsTest {

  @Test
  void aGoodTrainingOnlyTellsItsProgress() {
    assertEquals(List.of(Kind.FELL), kinds(trained("moons", 500)));
    assertEquals(List.of(Kind.START), kinds(trained("moons", 0)));
  }

  @Test
  void aUnitThatAnswersZeroToAllIsDeadWithTheSentenceOfItsNumbers() {
    Experiment moons = Presets.byId("dead-relu").orElseThrow().experiment();
    NetworkError error = moons.trainingError(moons.split());
    double[] weights = moons.start().toArray();
    weights[moons.architecture().index(Parameter.bias(0, 2))] = -50;
    Vector dead = Vector.of(weights);
    Descent descent = Descent.from(error, new GradientDescent(0.01), Stopping.after(9), dead);
    Finding finding = Findings.of(error, descent, dead, 50).getFirst();
    assertEquals(Kind.DEAD, finding.kind());
    assertTrue(
        finding.sentence().startsWith("Unit 3 answers 0 to all 100 examples, and did so 50 steps"),
        finding.sentence());
    assertFalse(
        Findings.of(error, descent, moons.start(), 50).stream()
            .anyMatch(other -> other.kind() == Kind.DEAD),
        "before, it lived");
  }

  @Test
  void twinsAreNamed() {
    Finding finding =
        Findings.of(error("twins"), trained("twins", 100), start("twins"), 100).getFirst();
    assertEquals(Kind.TWINS, finding.kind());
    assertTrue(finding.sentence().startsWith("Units 1 and 2 are twins"), finding.sentence());
  }

  @Test
  void derivativesVanishInADeepNetworkOfSigmoids() {
    Finding finding =
        Findings.of(error("vanishing"), trained("vanishing", 0), start("vanishing"), 0).getFirst();
    assertEquals(Kind.VANISHING, finding.kind());
    List<Double> means =
        Findings.meanSlopes(
            Presets.byId("vanishing").orElseThrow().experiment().architecture(),
            error("vanishing").gradient(start("vanishing")));
    assertEquals(4, means.size());
    assertEquals(means.get(3) / means.get(0), finding.numbers().getFirst(), 1e-9);
    assertTrue(finding.numbers().getFirst() > 20);
  }

  @Test
  void largeWeightsSaturate() {
    Experiment moons = Presets.byId("moons").orElseThrow().experiment();
    NetworkError error = moons.trainingError(moons.split());
    double[] weights = moons.start().toArray();
    Arrays.setAll(weights, i -> 30 * weights[i]);
    Vector large = Vector.of(weights);
    Descent descent = Descent.from(error, new GradientDescent(0.01), Stopping.after(9), large);
    assertEquals(Kind.SATURATED, Findings.of(error, descent, large, 0).getFirst().kind());
  }

  @Test
  void aTrainingThatFlewOutSaysSo() {
    Preset line = Presets.byId("line").orElseThrow();
    NetworkError error = line.experiment().trainingError(line.experiment().split());
    Descent descent =
        Descent.from(error, new GradientDescent(1), Stopping.after(500), line.experiment().start());
    while (!descent.isOver()) {
      descent = descent.next();
    }
    assertEquals(
        List.of(Kind.DIVERGED, Kind.ROSE),
        Findings.of(error, descent, line.experiment().start(), 50).stream()
            .map(Finding::kind)
            .toList());
  }

  /**
   * Twenty noisy points and 97 weights: what is learnt goes on falling while what was held out
   * rises to more than twice its lowest. A line through twelve plots has nothing to learn by heart.
   */
  @Test
  void whatLearnsByHeartIsToldByTheRowsItNeverSaw() {
    HeldOut heart = heldOut("overfitting", 0.5, 1_500);
    assertTrue(heart.now > 2 * heart.lowest, heart + "");
    assertTrue(heart.loss < heart.lossThen, heart + "");
    Finding finding = Findings.overfitting(heart.lowest, heart.step, heart.now).getFirst();
    assertEquals(Kind.OVERFITTING, finding.kind());
    assertEquals(List.of(heart.lowest, (double) heart.step, heart.now), finding.numbers());
    String start = "The held-out loss was lowest at step " + heart.step + ", with ";
    assertTrue(finding.sentence().startsWith(start), finding.sentence());
    HeldOut line = heldOut("line", 0.5, 1_000);
    assertEquals(List.of(), Findings.overfitting(line.lowest, line.step, line.now));
  }

  /** The lowest held-out loss with its step and the loss then, and both at the end. */
  private record HeldOut(double lowest, long step, double lossThen, double now, double loss) {}

  private static HeldOut heldOut(String preset, double share, int steps) {
    Preset shipped = Presets.byId(preset).orElseThrow();
    Experiment experiment = heldOut(shipped.experiment(), share);
    Examples.Split split = experiment.split();
    NetworkError learnt = experiment.trainingError(split);
    NetworkError unseen =
        new NetworkError(learnt.architecture(), learnt.errorFunction(), split.heldOutRows());
    Descent descent =
        Descent.from(learnt, shipped.optimizer(), Stopping.onlyAfter(10_000), experiment.start());
    HeldOut found = new HeldOut(Double.POSITIVE_INFINITY, 0, 0, 0, 0);
    for (int step = 0; step <= steps; step++) {
      double now = unseen.value(descent.current().point());
      double loss = descent.current().value();
      found =
          now < found.lowest
              ? new HeldOut(now, step, loss, now, loss)
              : new HeldOut(found.lowest, found.step, found.lossThen, now, loss);
      descent = descent.next();
    }
    return found;
  }

  private static Experiment heldOut(Experiment shipped, double share) {
    return new Experiment(
        shipped.data(),
        shipped.scaled(),
        share,
        shipped.architecture(),
        shipped.error(),
        shipped.initialization(),
        shipped.seed(),
        shipped.batch(),
        shipped.typed());
  }

  private static NetworkError error(String preset) {
    Experiment experiment = Presets.byId(preset).orElseThrow().experiment();
    return experiment.trainingError(experiment.split());
  }

  private static Vector start(String preset) {
    return Presets.byId(preset).orElseThrow().experiment().start();
  }

  private static Descent trained(String preset, int steps) {
    Descent descent =
        Descent.from(
            error(preset),
            Presets.byId(preset).orElseThrow().optimizer(),
            Stopping.onlyAfter(1_000),
            start(preset));
    for (int i = 0; i < steps; i++) {
      descent = descent.next();
    }
    return descent;
  }

  private static List<Kind> kinds(Descent descent) {
    NetworkError error = (NetworkError) descent.objective();
    return Findings.of(error, descent, descent.first().point(), 50).stream()
        .map(Finding::kind)
        .toList();
  }
}
