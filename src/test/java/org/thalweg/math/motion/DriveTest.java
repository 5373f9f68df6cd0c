package org.thalweg.math.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DriveTest {
  private static final Drive DRIVE =
      Drive.NONE.then(1, 4).then(0.3, 3).then(0, 2).then(-1, 5).then(0.6, 3);

  @Test
  void agreesWithSmallStepsOfRungeAndKutta() {
    double step = 1e-4;
    double distance = 0;
    double speed = 0;
    for (int i = 0; i < 90_000; i++) {
      double pedal = DRIVE.pedalAt((i + 0.5) * step);
      double push = pedal * Motion.FULL_PUSH;
      double half = speed + step / 2 * (push - Motion.DRAG * speed);
      distance += step * half;
      speed += step * (push - Motion.DRAG * half);
    }
    Motion motion = DRIVE.at(9);
    assertEquals(speed, motion.speed(), 1e-6);
    assertEquals(distance, motion.distance(), 1e-6);
  }

  @Test
  void hasTheSpeedAsTheSlopeOfItsDistanceAtEveryInstant() {
    double aside = 1e-4;
    for (double time = 0.05; time < DRIVE.duration(); time += 0.1) {
      double slope =
          (DRIVE.at(time + aside).distance() - DRIVE.at(time - aside).distance()) / (2 * aside);
      assertEquals(slope, DRIVE.at(time).speed(), 1e-6, "at " + time + " s");
    }
  }

  @Test
  void standsStillAfterTheBrakeAndDoesNotRollBack() {
    Drive braked = Drive.NONE.then(1, 2).then(-1, 3);
    assertEquals(0, braked.at(5).speed());
    assertEquals(braked.at(5).distance(), braked.then(-0.5, 10).at(15).distance());
    assertTrue(braked.at(2.5).speed() > 0);
    assertEquals(0, Motion.AT_REST.acceleration(-1));
  }

  @Test
  void getsToItsTerminalSpeedAndNotBeyond() {
    Motion fast = Drive.NONE.then(1, 200).at(200);
    assertEquals(Motion.FULL_PUSH / Motion.DRAG, fast.speed(), 1e-8);
  }

  @Test
  void isTheSameHoweverItIsCutIntoStretches() {
    Drive whole = Drive.NONE.then(0.7, 6);
    Motion inTwo = Motion.AT_REST.after(0.7, 2.5).after(0.7, 3.5);
    assertEquals(whole.at(6).distance(), inTwo.distance(), 1e-12);
    assertEquals(whole.at(6).speed(), inTwo.speed(), 1e-12);
    assertEquals(1, Drive.NONE.then(0.7, 2).then(0.7, 4).stretches().size());
  }

  @Test
  void isSampledAtTheInstantsItWasAt() {
    List<Motion> samples = DRIVE.sampled(0.25);
    assertEquals(1 + (int) (DRIVE.duration() / 0.25), samples.size());
    for (int i = 0; i < samples.size(); i++) {
      assertEquals(DRIVE.at(i * 0.25).distance(), samples.get(i).distance(), 1e-9);
      assertEquals(DRIVE.at(i * 0.25).speed(), samples.get(i).speed(), 1e-9);
    }
  }

  @Test
  void refusesAPedalBeyondItsEnds() {
    assertThrows(IllegalArgumentException.class, () -> Drive.NONE.then(1.5, 1));
    assertThrows(IllegalArgumentException.class, () -> Drive.NONE.then(1, 0));
  }
}
