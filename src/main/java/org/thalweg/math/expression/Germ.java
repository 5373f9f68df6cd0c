package org.thalweg.math.expression;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a formula does just beside a point, on the way in one direction: the rule behind every limit
 * and one-sided slope.
 *
 * <p>The formula is followed part by part as a {@link Series} in the distance t &gt; 0 from the
 * point, so a limit is read off the first term instead of being guessed from values nearby. Where a
 * series can't tell (an oscillation such as {@code sin(1/x)}, a logarithm of a logarithm), neither
 * does this.
 */
public sealed interface Germ {
  /** The formula has values there, and these are their leading terms. */
  record Known(Series series) implements Germ {}

  /** The formula has values there that grow faster than every power, or over the largest double. */
  record Huge(boolean positive) implements Germ {}

  /** The cases without numbers. */
  enum Other implements Germ {
    /** The formula has no value there. */
    UNDEFINED,
    /** Can't tell. */
    UNKNOWN
  }

  /**
   * The germ of an expression.
   *
   * @param variables the names of the coordinates, in order
   * @param point where
   * @param direction which way, not 0
   */
  static Germ of(
      Expression expression, List<String> variables, double[] point, double[] direction) {
    return new GermReader(variables, point, direction).of(expression);
  }

  /** The limit, perhaps infinite; empty where there is none or it can't be told. */
  default OptionalDouble limit() {
    return switch (this) {
      case Known(Series series) -> limit(series);
      case Huge(boolean positive) ->
          OptionalDouble.of(positive ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
      case Other other -> OptionalDouble.empty();
    };
  }

  /**
   * The one-sided slope, the limit of the change of the formula over the distance, perhaps
   * infinite; empty where there is none or it can't be told.
   */
  default OptionalDouble slope() {
    return quotient(1);
  }

  /**
   * The one-sided second derivative: twice the limit of what is left of the values without their
   * tangent over the squared distance. Empty where there is none.
   */
  default OptionalDouble bend() {
    OptionalDouble bend = quotient(2);
    return bend.isPresent() ? OptionalDouble.of(2 * bend.getAsDouble()) : bend;
  }

  /** One term {@code coefficient·t^power}. */
  record Term(double coefficient, double power) {}

  /**
   * The first term that the tangent leaves out, with coefficient 0 where nothing is left out; empty
   * where there is no tangent, or the term has a logarithm or can't be told.
   */
  default Optional<Term> departure() {
    if (!(this instanceof Known(Series series)) || !slope().stream().allMatch(Double::isFinite)) {
      return Optional.empty();
    }
    Series rest =
        series
            .minus(Series.of(series.coefficient(0)))
            .minus(Series.power(series.coefficient(1), 1));
    if (rest.isExactlyZero()) {
      return Optional.of(new Term(0, 2));
    }
    return rest.isUnknown() || rest.first().logs() != 0
        ? Optional.empty()
        : Optional.of(new Term(rest.first().coefficient(), rest.first().power()));
  }

  private OptionalDouble quotient(int power) {
    if (!(this instanceof Known(Series series)) || !series.isFinite()) {
      return OptionalDouble.empty();
    }
    Series rest = series;
    for (int lower = 0; lower < power; lower++) {
      rest = rest.minus(Series.power(series.coefficient(lower), lower));
    }
    return limit(rest.times(Series.power(1, -power)));
  }

  private static OptionalDouble limit(Series series) {
    if (series.isUnknown() && series.order() <= 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(series.terms().isEmpty() ? 0 : series.first().limit() + 0.0);
  }
}
