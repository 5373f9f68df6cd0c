package org.thalweg.math.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A sum of terms {@code c·t^p·(ln t)^m} for a small positive t, the largest first, of which those
 * from {@code t^order} on are not known. With broken exponents it is a Puiseux series; the
 * logarithms are those of {@code x^x} and {@code x*ln(x)}.
 *
 * @param terms in the order of their size, no two alike, no coefficient 0
 * @param order the exponent from which on terms are unknown; infinite when all are known
 */
record Series(List<Term> terms, double order) {
  /** How far behind the first term a series is followed. */
  private static final double REACH = 5;

  private static final int MOST_TERMS = 12;

  /** Exponents that differ by less are the same: 1/3 + 2/3 is 1. */
  private static final double SAME = 1e-9;

  /** A sum this small beside its summands is what rounding left of them. */
  private static final double ROUNDING = 0x1p-46;

  /** One term {@code coefficient·t^power·(ln t)^logs}. */
  record Term(double coefficient, double power, int logs) {
    /** Negative when this term is the larger one for small t. */
    int compareSize(Term other) {
      return Math.abs(power - other.power) < SAME
          ? other.logs - logs
          : Double.compare(power, other.power);
    }

    /** What it comes to as t comes to 0. */
    double limit() {
      if (power > SAME) {
        return 0;
      }
      if (power > -SAME && logs == 0) {
        return coefficient;
      }
      return (logs % 2 == 0 ? coefficient : -coefficient) * Double.POSITIVE_INFINITY;
    }
  }

  static final Series ZERO = new Series(List.of(), Double.POSITIVE_INFINITY);

  /** A number. */
  static Series of(double constant) {
    return power(constant, 0);
  }

  /** The single term {@code coefficient·t^power}. */
  static Series power(double coefficient, double power) {
    return sum(List.of(new Term(coefficient, power, 0)), Double.POSITIVE_INFINITY);
  }

  /** The single term {@code ln t}. */
  static Series logarithm() {
    return sum(List.of(new Term(1, 0, 1)), Double.POSITIVE_INFINITY);
  }

  boolean isExactlyZero() {
    return terms.isEmpty() && order == Double.POSITIVE_INFINITY;
  }

  /** Whether nothing is known of it but that it is no larger than a power of t. */
  boolean isUnknown() {
    return terms.isEmpty() && order != Double.POSITIVE_INFINITY;
  }

  /** The largest term. */
  Term first() {
    return terms.getFirst();
  }

  /** Whether its first term is a plain number, which may be 0, and the others vanish with t. */
  boolean isFinite() {
    return order > SAME && (terms.isEmpty() || Double.isFinite(first().limit()));
  }

  /** 1, −1, or 0 where it is exactly 0; to be asked only when something is known. */
  int sign() {
    if (terms.isEmpty()) {
      return 0;
    }
    boolean positive = first().coefficient > 0 == (first().logs % 2 == 0);
    return positive ? 1 : -1;
  }

  /** The coefficient of {@code t^power}, 0 when there is none. */
  double coefficient(double power) {
    return terms.stream()
        .filter(term -> term.logs == 0 && Math.abs(term.power - power) < SAME)
        .mapToDouble(Term::coefficient)
        .findFirst()
        .orElse(0);
  }

  Series plus(Series other) {
    List<Term> all = new ArrayList<>(terms);
    all.addAll(other.terms);
    return sum(all, Math.min(order, other.order));
  }

  Series minus(Series other) {
    return plus(other.scaled(-1));
  }

  Series scaled(double factor) {
    return sum(
        terms.stream().map(t -> new Term(factor * t.coefficient, t.power, t.logs)).toList(), order);
  }

  Series times(Series other) {
    if (isExactlyZero() || other.isExactlyZero()) {
      return ZERO;
    }
    List<Term> products = new ArrayList<>();
    for (Term a : terms) {
      for (Term b : other.terms) {
        products.add(new Term(a.coefficient * b.coefficient, a.power + b.power, a.logs + b.logs));
      }
    }
    return sum(products, Math.min(order + other.least(), other.order + least()));
  }

  /** The derivative by t. */
  Series derivative() {
    List<Term> slopes = new ArrayList<>();
    for (Term t : terms) {
      slopes.add(new Term(t.coefficient * t.power, t.power - 1, t.logs));
      slopes.add(new Term(t.coefficient * t.logs, t.power - 1, t.logs - 1));
    }
    return sum(slopes, order - 1);
  }

  /** An antiderivative by t of a series without logarithms; the term {@code 1/t} gives one. */
  Series integral() {
    List<Term> areas = new ArrayList<>();
    for (Term t : terms) {
      double power = t.power + 1;
      areas.add(
          Math.abs(power) < SAME
              ? new Term(t.coefficient, 0, 1)
              : new Term(t.coefficient / power, power, 0));
    }
    return sum(areas, order + 1);
  }

  boolean hasLogarithms() {
    return terms.stream().anyMatch(term -> term.logs != 0);
  }

  /**
   * {@code Σ coefficients[n]·this^n}, for a series that vanishes with t. More powers than the
   * coefficients have are unknown.
   */
  Series substitutedInto(double[] coefficients) {
    Series sum = ZERO;
    for (int n = coefficients.length - 1; n >= 0; n--) {
      sum = sum.times(this).plus(of(coefficients[n]));
    }
    return isExactlyZero() ? sum : sum.known(coefficients.length * least());
  }

  /** The same series, known up to this exponent at most. */
  Series known(double limit) {
    return sum(terms, Math.min(order, limit));
  }

  /** The smallest exponent in it. */
  double least() {
    return terms.isEmpty() ? order : first().power;
  }

  private static Series sum(List<Term> summands, double order) {
    List<Term> sorted = new ArrayList<>(summands);
    sorted.removeIf(term -> term.coefficient == 0);
    sorted.sort(Comparator.comparingDouble(Term::power).thenComparing(t -> -t.logs));
    List<Term> merged = new ArrayList<>();
    int next = 0;
    while (next < sorted.size()) {
      Term term = sorted.get(next);
      double coefficient = 0;
      double size = 0;
      while (next < sorted.size() && term.compareSize(sorted.get(next)) == 0) {
        coefficient += sorted.get(next).coefficient;
        size += Math.abs(sorted.get(next).coefficient);
        next++;
      }
      boolean vanishes =
          term.power == 0 ? coefficient == 0 : Math.abs(coefficient) <= ROUNDING * size;
      if (!vanishes) {
        merged.add(new Term(coefficient, term.power, term.logs));
      }
    }
    return cut(merged, order);
  }

  private static Series cut(List<Term> terms, double order) {
    if (terms.isEmpty()) {
      return new Series(List.of(), order);
    }
    double end = Math.min(order, terms.getFirst().power + REACH);
    List<Term> kept =
        terms.stream().filter(term -> term.power < end - SAME).limit(MOST_TERMS).toList();
    boolean all = kept.size() == terms.size();
    double known = all ? order : Math.min(end, terms.get(kept.size()).power);
    return new Series(kept, known);
  }
}
