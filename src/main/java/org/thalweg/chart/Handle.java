package org.thalweg.chart;

import java.util.Objects;

/**
 * A point that people move: by pointer, by touch, and by arrow keys when it has the focus.
 *
 * @param label its accessible name
 * @param valueText its place in words for assistive technology; empty for the two numbers
 * @param colour any CSS colour
 * @param stepX how far an arrow key moves it; 0 for a hundredth of what is shown
 * @param xMin its bounds; an infinite one is open
 */
public record Handle(
    String id,
    double x,
    double y,
    String label,
    String valueText,
    String colour,
    double stepX,
    double stepY,
    double xMin,
    double xMax,
    double yMin,
    double yMax,
    Movement movement) {

  /** Where a handle may go. */
  public enum Movement {
    FREE,
    X,
    Y
  }

  public Handle {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(valueText);
    Objects.requireNonNull(colour);
    Objects.requireNonNull(movement);
    Numbers.requireFinite("x of a handle", x);
    Numbers.requireFinite("y of a handle", y);
    Numbers.requireNotNegative("step of a handle", stepX);
    Numbers.requireNotNegative("step of a handle", stepY);
    Numbers.requireInterval("x interval of a handle", xMin, xMax);
    Numbers.requireInterval("y interval of a handle", yMin, yMax);
  }

  /** A handle that goes everywhere, in steps of a hundredth of what is shown. */
  public static Handle of(String id, double x, double y, String label) {
    return new Handle(
        id,
        x,
        y,
        label,
        "",
        "currentColor",
        0,
        0,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        Movement.FREE);
  }

  public Handle at(double newX, double newY) {
    return new Handle(
        id, newX, newY, label, valueText, colour, stepX, stepY, xMin, xMax, yMin, yMax, movement);
  }

  public Handle withValueText(String text) {
    return new Handle(
        id, x, y, label, text, colour, stepX, stepY, xMin, xMax, yMin, yMax, movement);
  }

  public Handle withColour(String newColour) {
    return new Handle(
        id, x, y, label, valueText, newColour, stepX, stepY, xMin, xMax, yMin, yMax, movement);
  }

  public Handle withSteps(double newStepX, double newStepY) {
    return new Handle(
        id, x, y, label, valueText, colour, newStepX, newStepY, xMin, xMax, yMin, yMax, movement);
  }

  public Handle within(Extents bounds) {
    return new Handle(
        id,
        x,
        y,
        label,
        valueText,
        colour,
        stepX,
        stepY,
        bounds.xMin(),
        bounds.xMax(),
        bounds.yMin(),
        bounds.yMax(),
        movement);
  }

  public Handle moving(Movement newMovement) {
    return new Handle(
        id, x, y, label, valueText, colour, stepX, stepY, xMin, xMax, yMin, yMax, newMovement);
  }

  /** This handle where a person moved it: inside its bounds, along its directions. */
  Handle movedTo(double newX, double newY) {
    double nextX = movement == Movement.Y ? x : Math.clamp(newX, xMin, xMax);
    double nextY = movement == Movement.X ? y : Math.clamp(newY, yMin, yMax);
    return at(nextX, nextY);
  }
}
