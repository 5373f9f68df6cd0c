package org.thalweg.math.network;

import java.util.ArrayList;
import java.util.List;
import org.thalweg.math.vector.SplitMix;

/**
 * The rows that a network learns from, or is tested with.
 *
 * @param rows all with as many inputs and as many targets as the first
 */
public record Examples(List<Example> rows) {
  /** The most rows that somebody's own data may have. */
  public static final int MOST = 2_000;

  /** Copies the rows and checks that they are alike. */
  public Examples {
    rows = List.copyOf(rows);
    for (Example row : rows) {
      if (row.inputs().length() != rows.getFirst().inputs().length()
          || row.targets().length() != rows.getFirst().targets().length()) {
        throw new IllegalArgumentException("All rows have as many numbers as the first.");
      }
    }
  }

  public int size() {
    return rows.size();
  }

  /** How many numbers each row gives. */
  public int inputs() {
    return rows.getFirst().inputs().length();
  }

  /** How many numbers are to be answered. */
  public int targets() {
    return rows.getFirst().targets().length();
  }

  /** The rows at these indices. */
  Examples at(int[] indices) {
    List<Example> chosen = new ArrayList<>(indices.length);
    for (int index : indices) {
      chosen.add(rows.get(index));
    }
    return new Examples(chosen);
  }

  /**
   * Divides the rows by chance.
   *
   * @param heldOut the share of rows that is kept for testing, from 0 to below 1
   * @param seed decides which
   */
  public Split split(double heldOut, long seed) {
    int test = (int) Math.rint(heldOut * size());
    int[] order = SplitMix.permutation(SplitMix.stream(seed), size());
    boolean[] isTest = new boolean[size()];
    for (int i = 0; i < Math.min(test, size() - 1); i++) {
      isTest[order[i]] = true;
    }
    List<Integer> training = new ArrayList<>();
    List<Integer> testing = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      (isTest[i] ? testing : training).add(i);
    }
    return new Split(this, training, testing);
  }

  /**
   * The rows in two parts, each in the order of the data.
   *
   * @param all the rows
   * @param training indices of those that the network learns from, at least one
   * @param heldOut indices of those that it never sees
   */
  public record Split(Examples all, List<Integer> training, List<Integer> heldOut) {

    /** Copies the indices. */
    public Split {
      training = List.copyOf(training);
      heldOut = List.copyOf(heldOut);
    }

    /** The rows that the network learns from. */
    public Examples trainingRows() {
      return all.at(indices(training));
    }

    /** The rows that it never sees; may be none. */
    public Examples heldOutRows() {
      return all.at(indices(heldOut));
    }

    private static int[] indices(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
