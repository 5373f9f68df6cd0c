package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.network.state.Hand;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.PlaneChoice;
import org.thalweg.ui.network.state.Snapshot;
import org.thalweg.ui.network.state.TurnByHand;
import org.thalweg.ui.network.state.WeightPair;

/** Two weights turned by hand, before the derivative does it. */
class HandTest {

  @Test
  void eachTurnIsOnTheTrailAndTheLowestLossIsKept() {
    Model model = OpenedNetwork.open("preset=line");
    new TurnByHand(model).begin();
    Vector start = model.snapshot().iterate().point();
    double first = model.snapshot().iterate().value();
    new TurnByHand(model).turn(true, start.get(0) + 1);
    double second = model.snapshot().iterate().value();
    new TurnByHand(model).turn(false, start.get(1) - 50);
    Hand hand = model.snapshot().hand().orElseThrow();
    assertEquals(3, hand.trail().size());
    assertEquals(start, hand.start());
    assertEquals(Vector.of(start.get(0) + 1, start.get(1) - 50), hand.trail().getLast());
    assertEquals(Math.min(first, second), hand.best());
    assertTrue(model.snapshot().iterate().value() > hand.best());
  }

  @Test
  void whatIsToBeatIsWhereTheStepsOfTheDescentLead() {
    Model model = OpenedNetwork.open("preset=xor&seed=3");
    new TurnByHand(model).begin();
    double toBeat = model.snapshot().hand().orElseThrow().toBeat();
    for (int i = 0; i < Hand.STEPS; i++) {
      model.step();
    }
    assertEquals(model.snapshot().iterate().value(), toBeat);
  }

  @Test
  void theDerivativeSetsOutWhereTheHandDidAndBothWaysLieOnOneMap() {
    Model model = OpenedNetwork.open("preset=line");
    new TurnByHand(model).begin();
    Vector start = model.snapshot().iterate().point();
    assertEquals(PlaneChoice.WEIGHTS, model.settings().plane());
    var map = model.snapshot().valley().contours();
    new TurnByHand(model).turn(true, start.get(0) + 0.3);
    Snapshot turned = model.snapshot();
    assertSame(map, turned.valley().contours(), "the map lies still under a hand");
    assertEquals(0.3, turned.valley().here().get(0), 1e-12);
    assertEquals(0, turned.valley().distance(), 1e-12, "two weights are all that there are");
    new TurnByHand(model).letDerivativeDoIt();
    model.toggle();
    model.step();
    Snapshot walked = model.snapshot();
    assertEquals(start, model.log().iterate(0).point());
    assertEquals(2, walked.valley().hand().size());
    assertTrue(walked.hand().orElseThrow().derivative());
    assertNotEquals(start, walked.iterate().point());
  }

  @Test
  void anotherPairStartsAnewAndStandsInTheAddress() {
    Model model = OpenedNetwork.open("preset=xor");
    new TurnByHand(model).begin();
    new TurnByHand(model).turn(true, 1);
    new TurnByHand(model).choose(new WeightPair(3, 8));
    assertEquals(1, model.snapshot().hand().orElseThrow().trail().size());
    String address = OpenedNetwork.write(model.settings());
    Model again = OpenedNetwork.open(address);
    assertEquals(new WeightPair(3, 8), again.settings().pair());
    assertTrue(again.snapshot().hand().isEmpty(), "a hand is not in an address");
    assertEquals(
        new WeightPair(3, 0), new WeightPair(3, 3).within(13), "a pair has two different ones");
    new TurnByHand(model).end();
    assertFalse(model.snapshot().hand().isPresent());
  }
}
