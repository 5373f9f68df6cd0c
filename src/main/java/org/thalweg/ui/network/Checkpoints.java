package org.thalweg.ui.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.Experiment;

/**
 * Where trainings were when somebody looked at them. One goes on from the furthest that lies on its
 * way; those at which nobody has looked for the longest time are given up. Thread-safe.
 */
final class Checkpoints {
  private final int most;
  private final SequencedMap<Place, Descent> heads = new LinkedHashMap<>();

  /**
   * What all trainings have in common that begin alike.
   *
   * @param run before its first step
   */
  record Beginning(RunSettings run, Experiment experiment) {}

  private record Place(RunSettings run, Beginning beginning) {}

  /**
   * No training has been looked at.
   *
   * @param most how many places are kept
   */
  Checkpoints(int most) {
    this.most = most;
  }

  /** The furthest on the way to where a run is now; empty where that is its beginning. */
  synchronized Optional<Descent> before(Beginning beginning, RunSettings run) {
    return heads.entrySet().stream()
        .filter(each -> each.getKey().beginning().equals(beginning))
        .filter(each -> each.getKey().run().leadsTo(run))
        .max(Comparator.comparingLong(each -> each.getKey().run().steps()))
        .map(Map.Entry::getValue);
  }

  /** A run was there now. */
  synchronized void put(Beginning beginning, RunSettings run, Descent head) {
    heads.putLast(new Place(run, beginning), head);
    if (heads.size() > most) {
      heads.pollFirstEntry();
    }
  }
}
