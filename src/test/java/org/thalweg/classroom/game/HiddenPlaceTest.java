package org.thalweg.classroom.game;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.thalweg.math.vector.Vector;

class HiddenPlaceTest {

  @Test
  void isSlopingAndWithinTheMapWhateverTheSeed() {
    LongStream.range(0, 500)
        .mapToObj(HiddenPlace::of)
        .forEach(place -> {
          Vector gradient = place.surface().objective().gradient(place.point());
          double slope = gradient.norm();
          double direction = Math.abs(Math.atan2(gradient.get(1), gradient.get(0)));
          assertTrue(direction >= Math.PI / 4 - 1e-9, "where the needles begin: " + direction);
          assertTrue(slope >= 1 && slope <= 60, place.point() + " has slope " + slope);
          assertTrue(place.surface().domain().contains(place.point()), place.toString());
        });
  }

  @Test
  void followsFromTheSeed() {
    assertEquals(HiddenPlace.of(7).point(), HiddenPlace.of(7).point());
    long surfaces =
        LongStream.range(0, 100)
            .mapToObj(seed -> HiddenPlace.of(seed).surface().id())
            .collect(Collectors.toSet())
            .size();
    assertEquals(3, surfaces);
  }
}
