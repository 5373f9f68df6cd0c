package org.thalweg.ui.network;

import java.util.List;
import org.thalweg.chart.LiveChart;
import org.thalweg.chart.Series;
import org.thalweg.ui.network.state.Residuals;

/**
 * The residuals over one input: a thin line from each row straight up or down to the curve, paler
 * for the rows that are held out.
 */
final class ResidualLines {
  private static final String TRAINING = "residuals";
  private static final String HELD_OUT = "residuals-held-out";

  /** With more rows than this the lines would be one dark block. */
  private static final int MOST = 200;

  private static final int POINTS = 3;

  private final LiveChart chart;

  ResidualLines(LiveChart chart) {
    this.chart = chart;
  }

  /** Takes the lines away, or makes room for them, below what is added to the chart later. */
  void prepare(boolean wanted) {
    for (String id : List.of(TRAINING, HELD_OUT)) {
      if (chart.hasSeries(id)) {
        chart.removeSeries(id);
      }
      if (wanted) {
        chart.putSeries(
            Series.of(id, "")
                .withColour("var(--partial)")
                .withWidth(1.5)
                .withOpacity(TRAINING.equals(id) ? 0.8 : 0.35)
                .withFitted(false));
      }
    }
  }

  /** Draws the residuals of the first number that is answered. */
  void show(Residuals residuals) {
    int all = residuals.training().all().size() + residuals.heldOut().all().size();
    draw(TRAINING, all <= MOST ? residuals.training().all() : List.of());
    draw(HELD_OUT, all <= MOST ? residuals.heldOut().all() : List.of());
  }

  private void draw(String id, List<Residuals.Residual> residuals) {
    List<Residuals.Residual> drawn =
        residuals.stream().filter(residual -> residual.output() == 0).toList();
    double[] xs = new double[POINTS * drawn.size()];
    double[] ys = new double[xs.length];
    for (int i = 0; i < drawn.size(); i++) {
      Residuals.Residual residual = drawn.get(i);
      int at = POINTS * i;
      xs[at] = residual.example().inputs().get(0);
      ys[at] = residual.example().targets().get(0);
      xs[at + 1] = xs[at];
      ys[at + 1] = residual.answer();
      xs[at + 2] = xs[at];
      ys[at + 2] = Double.NaN;
    }
    chart.setData(id, xs, ys);
  }
}
