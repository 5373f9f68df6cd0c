package org.thalweg.ui.network;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.chart.Shape;
import org.thalweg.math.network.DataSet;
import org.thalweg.math.network.Example;
import org.thalweg.math.network.Examples;

/**
 * The rows on the picture of the data: by two inputs with a shape for each class, or by one input
 * and what is to be answered. Those that are held out are smaller and paler; those of the batch
 * that the next step sees have a disc behind them.
 */
final class DataRows {
  private static final String BATCH = "batch";
  private static final double BATCH_RADIUS = 9;
  private static final List<Shape> SHAPES = List.of(Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE);

  private final LiveChart chart;

  DataRows(LiveChart chart) {
    this.chart = chart;
  }

  /** The second coordinate of a row: an input, or what is to be answered. */
  static double second(Example row, boolean field) {
    return field ? row.inputs().get(1) : row.targets().get(0);
  }

  /** Draws all rows anew. */
  void put(DataSet data, Examples.Split split, boolean field) {
    for (int kind = 0; kind < 2 * SHAPES.size(); kind++) {
      String id = "rows-" + kind;
      if (chart.hasSeries(id)) {
        chart.removeSeries(id);
      }
      int wanted = kind % SHAPES.size();
      List<Integer> part = kind < SHAPES.size() ? split.training() : split.heldOut();
      List<Example> rows = new ArrayList<>();
      for (int index : part) {
        Example row = split.all().rows().get(index);
        int own = field ? data.classOf(row.targets()) : 0;
        if (own == wanted) {
          rows.add(row);
        }
      }
      if (!rows.isEmpty()) {
        put(id, wanted, kind >= SHAPES.size(), rows, field);
      }
    }
  }

  private void put(String id, int kind, boolean heldOut, List<Example> rows, boolean field) {
    chart.putSeries(
        Series.of(id, "")
            .withColour(kind == 0 ? "var(--run-2)" : "var(--run-1)")
            .withoutLine()
            .withOpacity(heldOut ? 0.45 : 1)
            .withMarkers(SHAPES.get(kind), heldOut ? 2.5 : 4));
    setPlaces(id, rows, field);
  }

  /** Puts a disc behind each of these rows, which the next step sees; none where it sees all. */
  void putBatch(List<Example> seen, boolean field) {
    if (seen.isEmpty() && chart.hasSeries(BATCH)) {
      chart.removeSeries(BATCH);
    } else if (!seen.isEmpty()) {
      if (!chart.hasSeries(BATCH)) {
        chart.putSeries(
            Series.of(BATCH, "")
                .withColour("var(--partial)")
                .withoutLine()
                .withOpacity(0.4)
                .withMarkers(Shape.CIRCLE, BATCH_RADIUS));
      }
      setPlaces(BATCH, seen, field);
    }
  }

  private void setPlaces(String id, List<Example> rows, boolean field) {
    chart.setData(
        id,
        rows.stream().mapToDouble(row -> row.inputs().get(0)).toArray(),
        rows.stream().mapToDouble(row -> second(row, field)).toArray());
  }
}
