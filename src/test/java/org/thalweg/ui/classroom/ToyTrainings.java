package org.thalweg.ui.classroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.thalweg.lesson.Screen;
import org.thalweg.ui.screen.OwnRun;
import org.thalweg.ui.screen.OwnRuns;

/** Trainings that only say what their address says: {@code steps}, {@code right} of four rows. */
final class ToyTrainings implements OwnRuns {
  private static final int ROWS = 4;

  @Override
  public Screen screen() {
    return Screen.NETWORK;
  }

  @Override
  public OwnRun run(Map<String, List<String>> query) {
    int steps = number(query, "steps");
    return new OwnRun.Training(
        steps,
        0.5,
        query.containsKey("since") ? number(query, "since") : 0,
        OptionalDouble.of(1.0 / (1 + steps)),
        Optional.empty(),
        Optional.of(new OwnRun.Rows(number(query, "right"), ROWS)));
  }

  private static int number(Map<String, List<String>> query, String name) {
    return Integer.parseInt(query.get(name).getFirst());
  }
}
