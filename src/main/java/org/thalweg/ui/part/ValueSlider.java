package org.thalweg.ui.part;

import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.function.DoubleConsumer;
import org.thalweg.math.objective.Interval;
import org.thalweg.text.Numbers;

/**
 * A slider over the numbers of an interval, in steps of the size 1, 2 or 5 times a power of ten.
 */
public final class ValueSlider extends RangeSlider {
  private static final double FEWEST_STEPS = 200;

  private Interval interval = new Interval(0, 1);
  private BigDecimal step = BigDecimal.ONE;

  /** A slider with a name, from 0 to 1. */
  public ValueSlider(String label) {
    getElement().setProperty("label", label);
    setInterval(interval);
  }

  /** Sets the ends; the steps become as fine as two hundred or more need to be. */
  public void setInterval(Interval wanted) {
    interval = wanted;
    step = stepOf(wanted.length() / FEWEST_STEPS);
    setMaximum((int) Math.round(wanted.length() / step.doubleValue()));
    Numbers numbers = Numbers.of(getLocale());
    setEnds(numbers.format(wanted.low()), numbers.format(wanted.high()));
  }

  /** Shows a number and its words; listeners are not told. */
  public void setValue(double value, String words) {
    double position = (value - interval.low()) / step.doubleValue();
    setPosition((int) Math.clamp(Math.round(position), 0L, (long) maximum()));
    getElement().setProperty("pattern", words);
  }

  /** Tells the number that the visitor moves to, at most every 60 ms; the registration ends it. */
  public Registration onValueChosen(DoubleConsumer listener) {
    return onMoved(position -> listener.accept(valueAt(position)));
  }

  /** The nearest number that a slider over an interval can stand at, so that hands meet it too. */
  public static double nearest(double value, Interval interval) {
    BigDecimal step = stepOf(interval.length() / FEWEST_STEPS);
    long steps = Math.round(value / step.doubleValue());
    return step.multiply(BigDecimal.valueOf(steps)).doubleValue();
  }

  private double valueAt(int position) {
    return nearest(interval.low() + step.doubleValue() * position, interval);
  }

  /** The largest number of the form 1, 2 or 5 times a power of ten that is not above this. */
  private static BigDecimal stepOf(double most) {
    int exponent = (int) Math.floor(Math.log10(most));
    double mantissa = most / Math.pow(10, exponent);
    int digit = mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1;
    return BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
  }
}
