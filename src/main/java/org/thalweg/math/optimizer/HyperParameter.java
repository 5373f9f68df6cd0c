package org.thalweg.math.optimizer;

/**
 * One adjustable number of an optimizer, with what it may be.
 *
 * @param name which one
 * @param value its value now
 * @param defaultValue torch.optim's default (for momentum 0.9, the usual choice, as torch's 0
 *     switches it off)
 */
public record HyperParameter(Name name, double value, double defaultValue) {

  /** The hyper-parameters there are; a name means the same range in every optimizer. */
  public enum Name {
    /** How big a step is: the factor in front of the gradient. No unit. */
    LEARNING_RATE("learningRate", Range.aboveUpTo(0, 1e6)),
    /** The share of the velocity that is kept in each step. */
    MOMENTUM("momentum", Range.fromBelow(0, 1)),
    /**
     * The share of the running average of squared gradients that is kept in each step (RMSProp).
     */
    DECAY("decay", Range.fromBelow(0, 1)),
    /** The share of the running average of gradients that is kept in each step (Adam). */
    BETA1("beta1", Range.fromBelow(0, 1)),
    /** The share of the running average of squared gradients that is kept in each step (Adam). */
    BETA2("beta2", Range.fromBelow(0, 1)),
    /** A small number that keeps a division from being by zero. */
    EPSILON("epsilon", Range.aboveUpTo(0, 1));

    private final String id;
    private final Range range;

    Name(String id, Range range) {
      this.id = id;
      this.range = range;
    }

    /** The name used in addresses and in the HTTP interface, such as {@code learningRate}. */
    public String id() {
      return id;
    }

    /** What it may be. */
    public Range range() {
      return range;
    }

    /**
     * Returns {@code value} when it is allowed.
     *
     * @throws HyperParameterException when it is out of range or not a number
     */
    double checked(double value) {
      if (!range.contains(value)) {
        throw new HyperParameterException(this, value);
      }
      return value;
    }
  }
}
