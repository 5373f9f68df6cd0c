package org.thalweg.ui.partial;

import org.jspecify.annotations.Nullable;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.ContourMaps;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.ScreenModel;

/**
 * What happens on one Partial derivatives screen. It knows no component. Only the page's own
 * session thread changes it; {@link #snapshot()} may be asked by any thread.
 */
final class Model implements ScreenModel<Settings, Snapshot> {
  private final ContourMaps maps;
  private volatile Settings settings;
  private volatile @Nullable Domain view;

  Model(ContourMaps maps, Settings settings) {
    this.maps = maps;
    this.settings = settings;
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public boolean isBusy() {
    return false;
  }

  @Override
  public Snapshot snapshot() {
    return Snapshot.of(settings, view, maps);
  }

  /** The map shows this part of the plane. */
  void look(Domain shown) {
    view = shown;
  }

  @Override
  public void open(Settings others) {
    if (!others.subject().ranges().equals(settings.subject().ranges())) {
      view = null;
    }
    settings = others;
  }

  /** Shows another function, its knobs where it starts. */
  void choose(Subject subject) {
    Settings fresh = Settings.on(subject);
    open(fresh.assembled(settings.assembly()).pointing(settings.angle()));
  }

  /** Shows another function; its knobs stay where they are when they are the same ones. */
  void retype(Subject subject) {
    Settings before = settings;
    choose(subject);
    if (subject.variables().equals(before.subject().variables())) {
      settings = settings.at(before.point()).turningOnly(before.turning());
    }
  }

  /** Sets a knob to a number; a frozen one is frozen there from now on. */
  void turn(int index, double value) {
    double[] point = settings.point().toArray();
    point[index] = value;
    moveTo(Vector.of(point));
  }

  /** Turns the knobs that are not frozen to a place on the map. */
  void walkTo(double x, double y) {
    Vector here = settings.point();
    moveTo(
        Vector.of(settings.isFrozen(0) ? here.get(0) : x, settings.isFrozen(1) ? here.get(1) : y));
  }

  private void moveTo(Vector point) {
    if (!point.equals(settings.point())) {
      settings = settings.at(point);
    }
  }

  /** Freezes all knobs but this one; when it is so already, all turn again. */
  void turnOnly(int index) {
    settings = settings.turningOnly(settings.turning() == index ? Settings.ALL_TURN : index);
  }

  /** Freezes this knob of two and lets the other turn; when it is frozen already, both turn. */
  void freeze(int index) {
    turnOnly(1 - index);
  }

  /** Points the needle: degrees counterclockwise from east. */
  void pointTo(double degrees) {
    settings = settings.pointing(Settings.turned(degrees));
  }

  /** Puts the next arrow on the map. */
  void assemble() {
    settings = settings.assembled(settings.assembly().next());
  }

  /** Takes the last arrow off again. */
  void disassemble() {
    settings = settings.assembled(settings.assembly().previous());
  }

  void setLearningRate(double rate) {
    settings = settings.withLearningRate(Settings.usableRate(rate));
  }

  /**
   * Goes the step −α∇f. It turns all knobs at once, so none stays frozen.
   *
   * @throws RefusedException where there is no gradient, or the step leads beyond all numbers
   */
  void takeStep() {
    Vector gradient = settings.subject().objective().gradient(settings.point());
    Vector target = settings.point().plusScaled(-settings.learningRate(), gradient);
    if (!target.isFinite()) {
      throw new RefusedException("partial.step.impossible");
    }
    settings = settings.stepped(target).assembled(Assembly.STEP);
  }

  /** Works out the derivative by this variable. */
  void deriveBy(int index) {
    if (index != settings.by()) {
      settings = settings.derivedBy(index);
    }
  }

  /** Shows so many lines of the derivation. */
  void reveal(int lines) {
    int all = settings.subject().derivations().get(settings.by()).lines().size();
    settings = settings.revealing(Math.clamp(lines, 0, all));
  }
}
