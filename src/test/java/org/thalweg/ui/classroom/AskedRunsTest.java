package org.thalweg.ui.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thalweg.classroom.game.RunToCome;
import org.thalweg.lesson.Screen;
import org.thalweg.lesson.ScreenAddress;
import org.thalweg.live.RunSettings;
import org.thalweg.math.optimizer.GradientDescent;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.part.RefusedException;
import org.thalweg.ui.screen.AddressCodec;
import org.thalweg.ui.screen.AddressQuery;
import org.thalweg.ui.screen.AddressWriter;
import org.thalweg.ui.screen.CommonStart;
import org.thalweg.ui.screen.CommonStarts;
import org.thalweg.ui.screen.OwnRun;

/** On x² + y² a step with the learning rate 0.25 halves both coordinates. */
class AskedRunsTest {
  private final AskedRuns runs = new AskedRuns(List.of(new CatalogueStarts()), List.of());

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

  /** Such as Derivative, which has one in a descent. */
  @Test
  void somethingRunsWhereTheScreenReadsARun() {
    AskedRuns read = new AskedRuns(List.of(), List.of(new DoingCodec()));
    assertTrue(read.hasRun(ScreenAddress.read("/derivative?do=1", 1)));
    assertFalse(read.hasRun(ScreenAddress.read("/derivative", 1)));
    assertFalse(read.hasRun(ScreenAddress.read("/partial?do=1", 1)));
    ScreenAddress unread = ScreenAddress.read("/derivative?do=much", 1);
    assertThrows(IllegalArgumentException.class, () -> read.hasRun(unread));
  }

  /** The settings are how many runs there are. */
  private record DoingCodec() implements AddressCodec<Integer> {

    @Override
    public Screen screen() {
      return Screen.DERIVATIVE;
    }

    @Override
    public Set<String> names() {
      return Set.of("do");
    }

    @Override
    public Integer initial() {
      return 0;
    }

    @Override
    public Integer read(AddressQuery query) {
      return (int) query.whole("do", 0, 0, 1);
    }

    @Override
    public void write(Integer settings, AddressWriter writer) {
      writer.put("do", settings);
    }

    @Override
    public List<RunSettings> runs(Integer settings) {
      RunSettings run = RunSettings.of(new GradientDescent(0.1), Vector.of(1));
      return Collections.nCopies(settings, run);
    }
  }

  @Test
  void whyAnAddressCannotBeOpenedIsSaidInASentence() {
    AskedRuns refusing = new AskedRuns(List.of(new RefusingStarts()), List.of());
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
