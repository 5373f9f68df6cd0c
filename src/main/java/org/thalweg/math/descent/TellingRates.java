package org.thalweg.math.descent;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thalweg.math.objective.Region;
import org.thalweg.math.optimizer.HyperParameter;

/**
 * Learning rates that tell most about a start: too small, about right, so large that it swings, so
 * large that it hops to and fro, and so large that it flies out; each found by making the steps.
 */
public final class TellingRates {
  private static final double[] DIGITS = {1, 1.3, 1.8, 2.4, 3.2, 4.2, 5.6, 7.5};
  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final int DECADES = 3;
  private static final int BETWEEN = 12;
  private static final int FAR_MORE = 20;
  private static final int MORE = 3;

  /** What becomes of a descent. */
  private enum Fate {
    ARRIVES,
    CRAWLS,
    HOPS,
    FLIES
  }

  private record Seen(double rate, Fate fate, long steps) {

    boolean isFarSlowerThan(Seen best) {
      return fate == Fate.CRAWLS
          || fate == Fate.ARRIVES && steps >= FAR_MORE * Math.max(1, best.steps);
    }
  }

  private final Descent start;
  private final Region region;
  private final BooleanSupplier timeLeft;

  private TellingRates(Descent start, Region region, BooleanSupplier timeLeft) {
    this.start = start;
    this.region = region;
    this.timeLeft = timeLeft;
  }

  /**
   * Looks for such rates from a thousandth to a thousand times the rate of a descent before its
   * first step.
   *
   * @param region where it is looked at: a descent that leaves it for good has flown out
   * @param timeLeft asked now and then; once it says no, what was found so far counts
   * @return ascending, at most five; fewer where some of these fates were not found
   */
  public static List<Double> of(Descent start, Region region, BooleanSupplier timeLeft) {
    TellingRates search = new TellingRates(start, region, timeLeft);
    List<Seen> coarse = search.follow(search.grid());
    return best(coarse)
        .map(best -> chosen(best, search.withFinePart(coarse, best)))
        .orElse(List.of());
  }

  /** Those next to the rate of the descent first: time may run out. */
  private DoubleStream grid() {
    double middle = StrictMath.log10(start.optimizer().learningRate());
    int decade = (int) StrictMath.floor(middle);
    return IntStream.rangeClosed(decade - DECADES, decade + DECADES)
        .mapToDouble(exponent -> StrictMath.pow(10, exponent))
        .flatMap(power -> Arrays.stream(DIGITS).map(digits -> digits * power))
        .boxed()
        .sorted(Comparator.comparingDouble(it -> Math.abs(StrictMath.log10(it) - middle)))
        .mapToDouble(Double::doubleValue);
  }

  /** Looks closer between the last rate before it flies out and the first that does. */
  private List<Seen> withFinePart(List<Seen> coarse, Seen best) {
    Optional<Seen> flying = first(coarse, best, Fate.FLIES, 0);
    if (flying.isEmpty()) {
      return coarse;
    }
    double high = flying.get().rate();
    double low = coarse.get(coarse.indexOf(flying.get()) - 1).rate();
    List<Seen> all = new ArrayList<>(coarse);
    all.addAll(
        follow(IntStream.range(1, BETWEEN).mapToDouble(i -> low + (high - low) * i / BETWEEN)));
    all.sort(Comparator.comparingDouble(Seen::rate));
    return all;
  }

  private static List<Double> chosen(Seen best, List<Seen> all) {
    Optional<Seen> slow =
        all.stream()
            .filter(seen -> seen.rate() < best.rate() && seen.isFarSlowerThan(best))
            .reduce((one, later) -> later);
    return Stream.of(
            slow,
            Optional.of(best),
            first(all, best, Fate.ARRIVES, MORE * best.steps()),
            first(all, best, Fate.HOPS, 0),
            first(all, best, Fate.FLIES, 0))
        .flatMap(Optional::stream)
        .map(Seen::rate)
        .sorted()
        .toList();
  }

  private static Optional<Seen> best(List<Seen> all) {
    return all.stream()
        .filter(seen -> seen.fate() == Fate.ARRIVES)
        .min(Comparator.comparingLong(Seen::steps));
  }

  private static Optional<Seen> first(List<Seen> all, Seen above, Fate fate, long fewest) {
    return all.stream()
        .filter(seen -> seen.rate() > above.rate() && seen.fate() == fate && seen.steps() >= fewest)
        .findFirst();
  }

  private List<Seen> follow(DoubleStream rates) {
    return rates
        .map(rate -> new BigDecimal(rate).round(THREE_DIGITS).doubleValue())
        .filter(rate -> HyperParameter.Name.LEARNING_RATE.range().contains(rate))
        .boxed()
        .flatMap(rate -> seen(rate).stream())
        .sorted(Comparator.comparingDouble(Seen::rate))
        .toList();
  }

  private Optional<Seen> seen(double rate) {
    return timeLeft.getAsBoolean()
        ? Outlook.of(start.withLearningRate(rate), region, timeLeft)
            .map(outlook -> seen(rate, outlook))
        : Optional.empty();
  }

  private static Seen seen(double rate, Outlook outlook) {
    return switch (outlook) {
      case Outlook.Hops hops -> new Seen(rate, Fate.HOPS, hops.from());
      case Outlook.Ends ends ->
          new Seen(
              rate, isRest(ends.last()) ? Fate.ARRIVES : Fate.FLIES, ends.last().current().index());
      case Outlook.GoesOn on ->
          new Seen(
              rate, on.left().isPresent() ? Fate.FLIES : Fate.CRAWLS, on.last().current().index());
    };
  }

  private static boolean isRest(Descent last) {
    Ending ending = last.ending().orElseThrow();
    return ending == Ending.CONVERGED || ending == Ending.STEP_SMALL;
  }
}
