package org.thalweg.math.objective;

import static org.thalweg.math.objective.Minimum.minimum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The many minima of the rippled surfaces, which symmetry gives from a few. */
final class RippleMinima {
  /**
   * Rastrigin is a sum of one function of x and one of y: where that function is least, and its
   * value, from 0 outwards.
   */
  private static final double[][] RASTRIGIN = {
    {0, 0},
    {0.9949586376523348, 0.9949590570932914},
    {1.9899122337085495, 3.9798311905540875},
    {2.984855701039481, 8.95460124148701},
    {3.9797838603007536, 15.91924379246153},
    {4.974691390895051, 24.873722934542226}
  };

  /** Ackley's minima with 0 ≤ y ≤ x: x, y, value. */
  private static final double[][] ACKLEY = {
    {0, 0, 0},
    {0.9521665459501717, 0, 2.579927557029872},
    {0.9684776587077244, 0.9684776587077244, 3.57445187725768},
    {1.9589197181217173, 0, 4.884065258091154},
    {1.9646166628629864, 0.9824160350791393, 5.381864187490192},
    {1.9744519864841166, 1.9744519864841166, 6.559645375627878},
    {2.964619443112052, 0, 6.882582646801293},
    {2.9672595287625643, 0.9891541864816626, 7.180951647715365},
    {2.973139419924383, 1.9821399503814776, 7.9617112746898275},
    {2.9792239546911445, 2.9792239546911445, 9.001093478292008},
    {3.9694667433517576, 0, 8.616250044048797},
    {3.9709183150642833, 0.9927672061700447, 8.813151774046892},
    {3.974540178468205, 1.9873106146274968, 9.353039239137804},
    {3.978924750768195, 2.9842137381272384, 10.120350743632672},
    {3.983067699689763, 3.983067699689763, 10.998262102599446},
    {4.973611257996986, 0, 10.120331273799984},
    {4.974497722176982, 0.9949203738218393, 10.257974372149421},
    {4.976843849330102, 1.9907648757355256, 10.645027483714344},
    {4.97995793948682, 2.987995058852837, 11.217549480016737},
    {4.983198896760882, 3.986568097953945, 11.901256635114166},
    {4.986180456997876, 4.986180456997876, 12.632268991516}
  };

  private RippleMinima() {}

  static List<Minimum> rastrigin() {
    List<Minimum> minima = new ArrayList<>();
    for (int i = 0; i < RASTRIGIN.length; i++) {
      for (int j = 0; j <= i; j++) {
        double value = RASTRIGIN[i][1] + RASTRIGIN[j][1];
        addMirrored(minima, RASTRIGIN[i][0], RASTRIGIN[j][0], value);
      }
    }
    return lowestFirst(minima);
  }

  static List<Minimum> ackley() {
    List<Minimum> minima = new ArrayList<>();
    for (double[] row : ACKLEY) {
      addMirrored(minima, row[0], row[1], row[2]);
    }
    return lowestFirst(minima);
  }

  /** Adds the images of (x, y) under a change of either sign and of the two axes, each once. */
  private static void addMirrored(List<Minimum> minima, double x, double y, double value) {
    for (double first : signs(x)) {
      for (double second : signs(y)) {
        minima.add(minimum(first, second, value));
        if (x != y) {
          minima.add(minimum(second, first, value));
        }
      }
    }
  }

  private static double[] signs(double number) {
    return number == 0 ? new double[] {0} : new double[] {-number, number};
  }

  private static List<Minimum> lowestFirst(List<Minimum> minima) {
    minima.sort(Comparator.comparingDouble(Minimum::value));
    return List.copyOf(minima);
  }
}
