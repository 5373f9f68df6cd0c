package org.thalweg.ui.partial;

import org.jspecify.annotations.Nullable;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;

/**
 * What happens on one Partial derivatives screen. It knows no component. Only the page's own
 * session thread changes it; {@link #choices()} may be read by any thread.
 */
final class Workbench {
  private static final double LARGEST_RATE = 1e6;
  private static final double FULL_TURN = 360;

  private volatile Choices choices;
  private volatile @Nullable Domain view;

  Workbench(Choices choices) {
    this.choices = choices;
  }

  Choices choices() {
    return choices;
  }

  /** The part of the plane that the map shows, when it is not the surface's own. */
  @Nullable Domain view() {
    return view;
  }

  /** The map shows this part of the plane. */
  void look(Domain shown) {
    view = shown;
  }

  /** Replaces everything. */
  void open(Choices others) {
    if (!others.subject().ranges().equals(choices.subject().ranges())) {
      view = null;
    }
    choices = others;
  }

  /** Shows another function, its knobs where it starts. */
  void choose(Subject subject) {
    Choices fresh = Choices.on(subject);
    open(fresh.assembled(choices.assembly()).pointing(choices.angle()));
  }

  /** Shows another function; its knobs stay where they are when they are the same ones. */
  void retype(Subject subject) {
    Choices before = choices;
    choose(subject);
    if (subject.variables().equals(before.subject().variables())) {
      choices = choices.at(before.point()).turningOnly(before.turning());
    }
  }

  /** Sets a knob to a number; a frozen one is frozen there from now on. */
  void turn(int index, double value) {
    double[] point = choices.point().toArray();
    point[index] = value;
    moveTo(Vector.of(point));
  }

  /** Turns the knobs that are not frozen to a place on the map. */
  void walkTo(double x, double y) {
    Vector here = choices.point();
    moveTo(Vector.of(choices.isFrozen(0) ? here.get(0) : x, choices.isFrozen(1) ? here.get(1) : y));
  }

  private void moveTo(Vector point) {
    if (!point.equals(choices.point())) {
      choices = choices.at(point);
    }
  }

  /** Freezes all knobs but this one; when it is so already, all turn again. */
  void turnOnly(int index) {
    choices = choices.turningOnly(choices.turning() == index ? Choices.ALL_TURN : index);
  }

  /** Freezes this knob of two and lets the other turn; when it is frozen already, both turn. */
  void freeze(int index) {
    turnOnly(1 - index);
  }

  /** Points the needle: degrees counterclockwise from east. */
  void pointTo(double degrees) {
    choices = choices.pointing(((degrees % FULL_TURN) + FULL_TURN) % FULL_TURN);
  }

  /** Puts the next arrow on the map. */
  void assemble() {
    choices = choices.assembled(choices.assembly().next());
  }

  /** Takes the last arrow off again. */
  void disassemble() {
    choices = choices.assembled(choices.assembly().previous());
  }

  void setLearningRate(double rate) {
    if (!(rate > 0 && rate <= LARGEST_RATE)) {
      throw new RefusedException("partial.step.rateRange");
    }
    choices = choices.withLearningRate(rate);
  }

  /**
   * Goes the step −α∇f. It turns all knobs at once, so none stays frozen.
   *
   * @throws RefusedException where there is no gradient, or the step leads beyond all numbers
   */
  void takeStep() {
    Vector gradient = choices.subject().objective().gradient(choices.point());
    Vector target = choices.point().plusScaled(-choices.learningRate(), gradient);
    if (!target.isFinite()) {
      throw new RefusedException("partial.step.impossible");
    }
    choices = choices.stepped(target).assembled(Assembly.STEP);
  }

  /** Works out the derivative by this variable. */
  void deriveBy(int index) {
    if (index != choices.by()) {
      choices = choices.derivedBy(index);
    }
  }

  /** Shows so many lines of the derivation. */
  void reveal(int lines) {
    int all = choices.subject().derivations().get(choices.by()).lines().size();
    choices = choices.revealing(Math.clamp(lines, 0, all));
  }
}
