package org.thalweg.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thalweg.math.network.DataTable;
import org.thalweg.math.network.Example;
import org.thalweg.math.vector.Vector;
import org.thalweg.ui.network.state.Changes;
import org.thalweg.ui.network.state.Model;
import org.thalweg.ui.part.RefusedException;

/** Data of one's own: typed, kept in the address, and changed on the picture. */
class OwnDataTest {

  @Test
  void ownDataReplayFromTheirAddress() {
    Model model = OpenedNetwork.open("preset=xor");
    model.change(experiment ->
        Changes.withData(experiment, DataTable.read("a;b;kind\n1;2,5;no\n3;4;yes\n5;0;no")));
    for (int i = 0; i < 5; i++) {
      model.step();
    }
    String address = OpenedNetwork.write(model.settings());
    Model again = OpenedNetwork.open(address);
    assertEquals(model.settings(), again.settings());
    assertEquals(model.snapshot().iterate(), again.snapshot().iterate());
    assertEquals("b", again.snapshot().data().inputs().get(1));
  }

  @Test
  void aRowIsAddedMovedAndTakenAwayWithTheWeightsLearntSoFar() {
    Model model = OpenedNetwork.open("preset=xor&step=20");
    Vector learnt = model.snapshot().iterate().point();
    RowEdits edits = new RowEdits(model);
    edits.add(0.51234, 0.5, 1);
    assertEquals(5, model.snapshot().error().examples().size());
    Example added = model.snapshot().error().examples().rows().getLast();
    assertEquals(new Example(Vector.of(0.512, 0.5), Vector.of(1)), added);
    assertEquals(learnt, model.snapshot().iterate().point());
    model.choose(settings -> settings.withExample(4));
    edits.moveShown(0.25, 0.75);
    Example moved = model.snapshot().explanations().trace().example();
    assertEquals(new Example(Vector.of(0.25, 0.75), Vector.of(1)), moved);
    edits.removeNearest(0.3, 0.7);
    assertEquals(4, model.snapshot().error().examples().size());
    for (int left = 4; left > 1; left--) {
      edits.removeNearest(0, 0);
    }
    assertThrows(RefusedException.class, () -> edits.removeNearest(0, 0));
  }

  @Test
  void itGoesOnLearningWhenARowIsAdded() {
    Model model = OpenedNetwork.open("preset=xor");
    model.toggle();
    new RowEdits(model).add(0.5, 0.5, 0);
    assertTrue(model.snapshot().run().isPlaying());
    model.toggle();
    assertFalse(model.snapshot().run().isPlaying());
  }

  @Test
  void onlyWhatThePictureShowsCanBeChangedOnIt() {
    assertTrue(RowEdits.isPossible(experiment("preset=moons")));
    assertTrue(RowEdits.isPossible(experiment("preset=edge")));
    assertFalse(RowEdits.isPossible(experiment("preset=iris")), "four inputs");
    assertFalse(RowEdits.isPossible(experiment("preset=line&scaled=on")), "scaled");
    assertFalse(RowEdits.isPossible(experiment("preset=worked-example")), "two numbers");
  }

  @Test
  void aPackedTextIsReadAgainAndALongOneIsNone() {
    SplittableRandom random = new SplittableRandom(4);
    String table = "x,y,kind: blue|orange\n" + "0.25,−1,blue\n".repeat(200);
    String packed = PackedText.of(table).orElseThrow();
    assertTrue(packed.length() < 200 && packed.matches("[-_A-Za-z0-9]*"), packed);
    assertEquals(Optional.of(table), PackedText.unpacked(packed));
    StringBuilder noise = new StringBuilder();
    random.ints(20_000, 33, 120).forEach(sign -> noise.append((char) sign));
    assertEquals(Optional.empty(), PackedText.of(noise.toString()));
  }

  @Test
  void whatUnpacksToMoreThanATableIsNone() {
    String bomb = PackedText.of("0".repeat(390_000)).orElseThrow();
    assertTrue(PackedText.unpacked(bomb).isPresent());
    String larger = PackedText.of("0".repeat(3_000_000)).orElseThrow();
    assertEquals(Optional.empty(), PackedText.unpacked(larger));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "!!!", "AAAA", "too-long", "_w"})
  void anAddressThatHoldsNoTableIsRefused(String table) {
    assertThrows(
        IllegalArgumentException.class,
        () -> OpenedNetwork.open("data=own&layers=2,3,1&table=" + table));
  }

  private static org.thalweg.math.network.Experiment experiment(String address) {
    return OpenedNetwork.open(address).settings().experiment();
  }
}
