package org.thalweg.api;

import org.thalweg.math.descent.Iterate;

/**
 * Steps as comma-separated values: the same columns in an answer of the interface and in a file
 * that a screen offers.
 */
public final class StepsCsv {
  /** The first line: the names of the columns. */
  public static final String HEADER = "step,x,y,loss,dx,dy\n";

  private StepsCsv() {}

  /** The line of one iterate, each number with all its digits. */
  public static String line(Iterate iterate) {
    return DescentReport.Step.of(iterate).toCsv();
  }
}
