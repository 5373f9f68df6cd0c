package org.thalweg.ui.network;

import org.thalweg.chart.LiveChart;
import org.thalweg.ui.network.state.Track;

/** Draws what was measured along a run. */
final class Tracks {

  private Tracks() {}

  /** Gives a series the samples, each times a factor. */
  static void draw(LiveChart chart, String id, Track.Samples<Double> samples, double factor) {
    double[] steps = samples.all().stream().mapToDouble(Track.Sample::step).toArray();
    double[] values =
        samples.all().stream().mapToDouble(sample -> factor * sample.value()).toArray();
    chart.setData(id, steps, values);
  }
}
