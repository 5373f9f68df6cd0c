package org.thalweg.ui.network;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Examples;
import org.thalweg.math.network.Experiment;
import org.thalweg.math.network.Task;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.network.state.Row;
import org.thalweg.ui.part.RefusedException;

/**
 * Rows added, moved and taken away on the picture of the data: of one input and one number, or of
 * two inputs and a class.
 */
final class RowEdits {
  private static final double FINENESS = 1e3;

  private final Model model;

  RowEdits(Model model) {
    this.model = model;
  }

  /**
   * Whether the picture shows rows as they are, and a place on it tells all of a row but its class.
   */
  static boolean isPossible(Experiment experiment) {
    DataSet data = experiment.data();
    boolean curve = data.inputs().size() == 1 && data.task() == Task.REGRESSION;
    boolean field = data.inputs().size() == 2 && data.task() != Task.REGRESSION;
    return !experiment.scaled() && (field || curve && data.outputs().size() == 1);
  }

  /** Shows the numbers of the row that is nearest to a place, of those that are learnt from. */
  void chooseNearest(double x, double y) {
    List<Example> rows = model.settings().experiment().split().trainingRows().rows();
    model.choose(settings -> settings.withExample(Row.nearest(rows, x, y)));
  }

  /** Adds a row at a place of the picture, of this class where there are classes. */
  void add(double x, double y, int chosen) {
    model.editRows(rows -> {
      if (rows.size() >= Examples.MOST) {
        throw new RefusedException("network.tools.full");
      }
      List<Example> more = new ArrayList<>(rows);
      more.add(row(x, y, target(y, chosen)));
      return more;
    });
  }

  /** Takes the row away that is nearest to a place. */
  void removeNearest(double x, double y) {
    model.editRows(rows -> {
      if (rows.size() == 1) {
        throw new RefusedException("network.tools.last");
      }
      List<Example> fewer = new ArrayList<>(rows);
      fewer.remove(Row.nearest(rows, x, y));
      return fewer;
    });
  }

  /** Moves the row that is looked at to a place; it stays in its class. */
  void moveShown(double x, double y) {
    int shown = model.settings().experiment().split().training().get(model.settings().example());
    model.editRows(rows -> {
      List<Example> moved = new ArrayList<>(rows);
      boolean curve = data().task() == Task.REGRESSION;
      Vector target = curve ? Vector.of(rounded(y)) : rows.get(shown).targets();
      moved.set(shown, row(x, y, target));
      return moved;
    });
  }

  private DataSet data() {
    return model.settings().experiment().data();
  }

  private Example row(double x, double y, Vector target) {
    boolean field = data().inputs().size() == 2;
    return new Example(field ? Vector.of(rounded(x), rounded(y)) : Vector.of(rounded(x)), target);
  }

  private Vector target(double y, int chosen) {
    return data().task() == Task.REGRESSION
        ? Vector.of(rounded(y))
        : data().task().target(chosen, data().outputs());
  }

  /** Short numbers, which an address has more room for. */
  private static double rounded(double place) {
    return Math.rint(place * FINENESS) / FINENESS;
  }
}
