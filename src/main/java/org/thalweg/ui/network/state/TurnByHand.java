package org.thalweg.ui.network.state;

import org.thalweg.math.vector.Vector;

/** Two weights turned by hand on a screen, before the derivative may do it. */
public final class TurnByHand {
  private final Model model;

  /** What a hand does on this screen. */
  public TurnByHand(Model model) {
    this.model = model;
  }

  /** Begins at the weights shown, with a loss to beat. */
  public void begin() {
    model.change(experiment -> experiment.withWeights(model.weightsShown()));
    model.choose(settings -> settings.withPlane(PlaneChoice.WEIGHTS));
    model.set(model.state().byHand(Hand.at(model.log().head())));
  }

  /** Puts the knobs away. */
  public void end() {
    model.set(model.state().byHand(null));
  }

  /** Turns one of the two weights to a number. */
  public void turn(boolean first, double value) {
    Hand hand = model.state().hand();
    if (hand != null) {
      WeightPair pair = model.state().chosen().pair();
      double[] weights = model.weightsShown().toArray();
      weights[first ? pair.first() : pair.second()] = value;
      Vector turned = Vector.of(weights);
      model.change(experiment -> experiment.withWeights(turned));
      double loss = model.state().bench().training().value(turned);
      model.set(model.state().byHand(hand.turned(turned, loss)));
    }
  }

  /** What one of the two weights is. */
  public double weight(boolean first) {
    State now = model.state();
    WeightPair pair = now.chosen().pair();
    Vector weights = now.shown().run().log().iterate(now.index()).point();
    return weights.get(first ? pair.first() : pair.second());
  }

  /** Goes back to where the hand began, and lets the derivative do it. */
  public void letDerivativeDoIt() {
    Hand hand = model.state().hand();
    if (hand != null) {
      model.change(experiment -> experiment.withWeights(hand.start()));
      model.set(model.state().byHand(hand.letGo()));
      model.toggle();
    }
  }

  /** Chooses which two weights are turned; the hand starts anew. */
  public void choose(WeightPair pair) {
    model.choose(settings -> settings.withPair(pair));
    if (model.state().hand() != null) {
      begin();
    }
  }
}
