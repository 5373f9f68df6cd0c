package org.thalweg.ui.network.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.thalweg.live.ManualScheduler;
import org.thalweg.math.descent.Descent;
import org.thalweg.math.network.Presets;
import org.thalweg.math.objective.Contours;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Objective;
import org.thalweg.math.vector.Matrix;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.network.OpenedNetwork;

/** A map that nobody waits for any more is not drawn to its end. */
class ValleysTest {
  private static final int CELLS = 64 * 64;
  private static final int SOON = 100;

  private final List<Integer> drawn = new ArrayList<>();

  @Test
  void anotherPlaneChosenMeanwhileIsDrawnInstead() {
    Model model = OpenedNetwork.open("preset=moons");
    Snapshot seen =
        after(model, () -> model.choose(settings -> settings.withPlane(PlaneChoice.CHANCE)));
    assertEquals(PlaneChoice.CHANCE, seen.settings().plane());
    assertEquals(List.of(SOON, CELLS), drawn);
  }

  @Test
  void otherDataMeanwhileAreDrawnInstead() {
    Model model = OpenedNetwork.open("preset=xor");
    Snapshot seen = after(model, () -> model.editRows(rows -> rows.subList(0, 3)));
    assertEquals(3, seen.error().examples().size());
    assertEquals(List.of(SOON, CELLS), drawn);
  }

  @Test
  void aStepMeanwhileHasItsMapAroundItsOwnWeights() {
    Model model = OpenedNetwork.open("preset=moons");
    Snapshot seen = after(model, model::step);
    assertEquals(1, seen.iterate().index());
    assertEquals(seen.iterate().point(), seen.valley().plane().origin());
    assertEquals(List.of(SOON, CELLS), drawn);
  }

  @Test
  void whileItPlaysTheMapIsDrawnToItsEnd() {
    ManualScheduler time = new ManualScheduler();
    Model model = OpenedNetwork.open(Settings.of(Presets.byId("moons").orElseThrow()), time);
    model.toggle();
    Snapshot seen = after(model, () -> time.advanceMillis(500));
    assertEquals(List.of(CELLS), drawn);
    assertEquals(0, seen.iterate().index());
    assertTrue(model.log().size() > 10, "it has gone on meanwhile");
  }

  @Test
  void theMapLiesStillUnderAHand() {
    Model model = OpenedNetwork.open("preset=moons");
    new TurnByHand(model).begin();
    after(model, () -> new TurnByHand(model).turn(true, 0.5));
    assertEquals(List.of(CELLS), drawn);
  }

  @Test
  void whoGoesOnAndOnSeesAMapAllTheSame() {
    Model model = OpenedNetwork.open("preset=moons");
    Snapshots snapshots = new Snapshots(new Valleys(meddling(Integer.MAX_VALUE, model::step)));
    assertEquals(4, snapshots.of(model::state).iterate().index());
    assertEquals(List.of(SOON, SOON, SOON, SOON, CELLS), drawn);
  }

  @Test
  void theSearchForTheSteepestDirectionsIsGivenUpToo() {
    Model model = OpenedNetwork.open("preset=moons&plane=curvature");
    State before = model.state();
    Descent descent = model.log().head();
    model.step();
    AtomicInteger asked = new AtomicInteger();
    Valleys valleys = new Valleys(meddling(0, () -> {}));
    assertThrows(
        CancellationException.class,
        () ->
            valleys.of(
                before,
                List.of(descent.current().point()),
                descent,
                (state, shown) -> {
                  asked.incrementAndGet();
                  return Valleys.isSuperseded(state, shown, model.state());
                }));
    assertEquals(1, asked.get());
    assertEquals(List.of(), drawn);
  }

  /** The snapshot of a model in which something happens after some cells of its first map. */
  private Snapshot after(Model model, Runnable change) {
    return new Snapshots(new Valleys(meddling(1, change))).of(model::state);
  }

  /** Draws the true map; something happens in the midst of the first ones. */
  private Valleys.Draughtsman meddling(int maps, Runnable change) {
    AtomicInteger left = new AtomicInteger(maps);
    return (plane, domain, resolution) ->
        draw(plane, domain, resolution, left.getAndDecrement() > 0 ? change : () -> {});
  }

  private Contours draw(Objective plane, Domain domain, int resolution, Runnable change) {
    int map = drawn.size();
    drawn.add(0);
    Objective counted =
        new Counted(
            plane,
            () -> {
              drawn.set(map, drawn.get(map) + 1);
              if (drawn.get(map) == SOON) {
                change.run();
              }
            });
    return Contours.of(counted, domain, resolution, resolution);
  }

  private record Counted(Objective plane, Runnable before) implements Objective {
    @Override
    public int dimension() {
      return plane.dimension();
    }

    @Override
    public double value(Vector place) {
      before.run();
      return plane.value(place);
    }

    @Override
    public Vector gradient(Vector place) {
      return plane.gradient(place);
    }

    @Override
    public Matrix hessian(Vector place) {
      return plane.hessian(place);
    }
  }
}
