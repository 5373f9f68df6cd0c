package org.thalweg.ui.network.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.thalweg.live.StepLog;
import org.thalweg.math.network.NetworkError;
import org.thalweg.ui.network.OpenedNetwork;

class TrackTest {

  @Test
  void everySampleIsThatOfItsStep() {
    StepLog log = OpenedNetwork.open("preset=xor&step=500").log();
    Track<Double> track = new Track<>(point -> point.get(0));
    Track.Samples<Double> samples = track.along(log);
    for (int i = 0; i < 20 && !samples.complete(); i++) {
      samples = track.along(log);
    }
    assertEquals(0, samples.all().getFirst().step());
    for (Track.Sample<Double> sample : samples.all()) {
      assertEquals(log.iterate(sample.step()).point().get(0), sample.value());
    }
  }

  @Test
  void whatWasMeasuredOfAnEarlierRunIsForgotten() {
    Model model = OpenedNetwork.open("preset=overfitting&step=50");
    model.snapshot();
    model.setRate(0.001);
    model.reset();
    for (int i = 0; i < 10; i++) {
      model.step();
    }
    Snapshot seen = model.snapshot();
    Track.Samples<Double> heldOut = seen.heldOut();
    assertEquals(11, heldOut.all().size());
    NetworkError error = model.state().bench().heldOut();
    for (Track.Sample<Double> sample : heldOut.all()) {
      assertEquals(error.value(model.log().iterate(sample.step()).point()), sample.value());
    }
    assertEquals(11, seen.valley().trail().size(), "the walk on the map is that of this run");
  }

  @Test
  void afterAForkTheWalkIsThatOfTheNewWay() {
    Model model = OpenedNetwork.open("preset=xor&step=30");
    Track<Double> track = new Track<>(point -> point.get(0));
    double before = track.along(model.log()).all().get(25).value();
    model.scrub(20);
    model.setRate(0.01);
    for (int i = 0; i < 10; i++) {
      model.step();
    }
    Track.Samples<Double> after = track.along(model.log());
    assertEquals(31, after.all().size());
    assertEquals(model.log().iterate(25).point().get(0), after.all().get(25).value());
    assertNotEquals(before, after.all().get(25).value());
  }
}
