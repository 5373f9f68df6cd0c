package org.thalweg.math.optimizer;

import java.util.List;

/** A hyper-parameter that is out of its range, said in a sentence a student understands. */
public final class HyperParameterException extends IllegalArgumentException {
  private final transient HyperParameter.Name name;
  private final double value;

  HyperParameterException(HyperParameter.Name name, double value) {
    super(sentence(name, value));
    this.name = name;
    this.value = value;
  }

  /** Which hyper-parameter it is. */
  public HyperParameter.Name name() {
    return name;
  }

  /** The value that was refused. */
  public double value() {
    return value;
  }

  /**
   * The key of the sentence to translate: {@code optimizer.error.} and the hyper-parameter's id.
   */
  public String messageKey() {
    return "optimizer.error." + name.id();
  }

  /**
   * The arguments of the translated sentence: the refused value, the lower and the upper end of the
   * range.
   */
  public List<Double> arguments() {
    return List.of(value, name.range().low(), name.range().high());
  }

  private static String sentence(HyperParameter.Name name, double value) {
    Range range = name.range();
    String low = (range.lowIncluded() ? "at least " : "above ") + plain(range.low());
    String high = (range.highIncluded() ? "at most " : "below ") + plain(range.high());
    String given = Double.isNaN(value) ? "not a number" : plain(value);
    return "The " + name.label() + " must be " + low + " and " + high + "; it is " + given + ".";
  }

  private static String plain(double number) {
    return number == StrictMath.rint(number) && StrictMath.abs(number) <= 1e6
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
