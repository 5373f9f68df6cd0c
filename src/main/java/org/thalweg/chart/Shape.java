package org.thalweg.chart;

/** The shape of a marker or of a series' points. */
public enum Shape {
  NONE,
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND,
  CROSS,
  PLUS,
  STAR
}
