package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.game.RunToCome;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.CommonStart;
import org.thalweg.ui.screen.CommonStarts;
import org.thalweg.ui.screen.OwnRun;

/** On x² + y² a step with the learning rate 0.25 halves both coordinates. */
class AskedRunsTest {
  private final AskedRuns runs = new AskedRuns(List.of(new CatalogueStarts()));

  @Test
  void aRunStandsWhereItsScreenHasIt() {
    RunToCome run = at("/?surface=bowl&x=2&y=1&rate=0.25&steps=1").orElseThrow();
    assertEquals(Vector.of(1, 0.5), run.now().current().point());
    assertEquals(Optional.of(Vector.of(0.5, 0.25)), run.nextPoint());
    assertEquals(List.of(true, false), List.of(holds(run, 3), holds(run, 3.1)));
  }

  @Test
  void aScreenWithoutASurfaceHasNone() {
    assertEquals(Optional.empty(), at("/network"));
  }

  @Test
  void whyAnAddressCannotBeOpenedIsSaidInASentence() {
    AskedRuns refusing = new AskedRuns(List.of(new RefusingStarts()));
    ScreenAddress screen = ScreenAddress.read("/", 1);
    var refused = assertThrows(IllegalArgumentException.class, () -> refusing.at(screen));
    assertEquals(
        "Open the Descend screen first: the runs need a surface and a start.",
        refused.getMessage());
  }

  /** Opens no address. */
  private static final class RefusingStarts implements CommonStarts {

    @Override
    public Screen screen() {
      return Screen.DESCEND;
    }

    @Override
    public CommonStart read(Map<String, List<String>> query) {
      throw new RefusedException("room.sweep.elsewhere");
    }

    @Override
    public OwnRun.OnSurface run(Map<String, List<String>> query) {
      throw new RefusedException("room.sweep.elsewhere");
    }
  }

  private static boolean holds(RunToCome run, double x) {
    return run.ground().region().contains(Vector.of(x, 0));
  }

  private Optional<RunToCome> at(String address) {
    return runs.at(ScreenAddress.read(address, 1));
  }
}
