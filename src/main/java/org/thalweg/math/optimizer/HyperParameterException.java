package org.thalweg.math.optimizer;

import java.util.List;
import org.thalweg.text.Words;

/** A hyper-parameter that is out of its range, said in a sentence a student understands. */
public final class HyperParameterException extends IllegalArgumentException {
  private final transient HyperParameter.Name name;
  private final double value;

  HyperParameterException(HyperParameter.Name name, double value) {
    super(Words.english(key(name), arguments(name, value).toArray()));
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
    return key(name);
  }

  /**
   * The arguments of the translated sentence, written as they are typed: the refused value, the
   * lower and the upper end of the range.
   */
  public List<String> arguments() {
    return arguments(name, value);
  }

  private static String key(HyperParameter.Name name) {
    return "optimizer.error." + name.id();
  }

  private static List<String> arguments(HyperParameter.Name name, double value) {
    return List.of(
        Double.isNaN(value) ? "not a number" : plain(value),
        plain(name.range().low()),
        plain(name.range().high()));
  }

  private static String plain(double number) {
    return number == StrictMath.rint(number) && StrictMath.abs(number) <= 1e6
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
