package org.thalweg.ui.network;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.thalweg.live.RunSettings;
import org.thalweg.math.descent.Descent;

/**
 * Where trainings were that begin alike when somebody looked at them. One goes on from the furthest
 * that lies on its way; those that were there long ago are given up. Thread-safe.
 */
final class Checkpoints {
  private final Descent first;
  private final int most;
  private final SequencedMap<RunSettings, Descent> heads = new LinkedHashMap<>();

  /**
   * No training has made a step yet.
   *
   * @param first where all of them begin
   * @param most how many are kept
   */
  Checkpoints(Descent first, int most) {
    this.first = first;
    this.most = most;
  }

  /** The furthest on the way to where a run is now. */
  synchronized Descent before(RunSettings run) {
    return heads.entrySet().stream()
        .filter(each -> each.getKey().leadsTo(run))
        .max(Comparator.comparingLong(each -> each.getKey().steps()))
        .map(Map.Entry::getValue)
        .orElse(first);
  }

  /** A run was there now. */
  synchronized void put(RunSettings run, Descent head) {
    heads.putLast(run, head);
    if (heads.size() > most) {
      heads.pollFirstEntry();
    }
  }

  synchronized int size() {
    return heads.size();
  }
}
