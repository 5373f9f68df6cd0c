package org.thalweg.math.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thalweg.math.expression.Expression.Call;

/** What a name before arguments means: one of our functions, or an expression made of them. */
interface Callee {

  /** Whether it takes so many arguments. */
  boolean accepts(int argumentCount);

  /** Whether it takes more than one. */
  default boolean takesSeveral() {
    return !accepts(1);
  }

  /** The expression for these arguments. */
  Expression of(List<Expression> arguments);

  /**
   * Whether a raised number may stand between its name and its argument, as in sin² x: of the
   * functions that books write so.
   */
  boolean mayBeRaised();

  /** What a raised −1 makes of it: the inverse function, where that is what books mean by it. */
  Optional<Callee> inverse();

  /** What this name means. */
  static Optional<Callee> named(String name) {
    Optional<Callee> own = Function.named(name).map(BuiltIn::new);
    return own.isPresent() ? own : Shorthand.named(name).map(Callee.class::cast);
  }

  /** A function that trees are made of. */
  record BuiltIn(Function function) implements Callee {
    private static final Map<Function, Function> INVERSES =
        Map.of(
            Function.SIN, Function.ASIN,
            Function.COS, Function.ACOS,
            Function.TAN, Function.ATAN);

    @Override
    public boolean accepts(int argumentCount) {
      return function.accepts(argumentCount);
    }

    @Override
    public Expression of(List<Expression> arguments) {
      return new Call(function, arguments);
    }

    @Override
    public boolean mayBeRaised() {
      return switch (function) {
        case SIN, COS, TAN, ASIN, ACOS, ATAN, SINH, COSH, TANH, LN, LOG10, LOG2 -> true;
        case SQRT, ABS, EXP, MIN, MAX, SIGMOID, RELU, STEP -> false;
      };
    }

    @Override
    public Optional<Callee> inverse() {
      Function inverse = INVERSES.get(function);
      return inverse != null
          ? Optional.of(new BuiltIn(inverse))
          : Shorthand.named("ar" + function.text()).map(Callee.class::cast);
    }
  }
}
