package org.thalweg.ui.screen;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thalweg.math.objective.Domain;
import org.thalweg.math.objective.Interval;

/**
 * The query parameters of an address while they are written, in the order in which they come.
 * Numbers keep all their digits, so an address that is opened elsewhere gives the identical screen.
 */
public final class AddressWriter {
  private final Map<String, List<String>> parameters = new LinkedHashMap<>();

  /** Writes a text. */
  public AddressWriter put(String name, String value) {
    parameters.put(name, List.of(value));
    return this;
  }

  /** Writes a number, infinite ones as "fastest". */
  public AddressWriter put(String name, double value) {
    return put(
        name, value == Double.POSITIVE_INFINITY ? AddressQuery.FASTEST : Double.toString(value));
  }

  /** Writes a whole number. */
  public AddressWriter put(String name, long value) {
    return put(name, Long.toString(value));
  }

  /** Writes numbers with commas between them. */
  public AddressWriter put(String name, double... values) {
    return put(
        name, Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(",")));
  }

  /** Writes a part of an axis as its two ends. */
  public AddressWriter put(String name, Interval interval) {
    return put(name, new double[] {interval.low(), interval.high()});
  }

  /** Writes a part of the plane as its ends in x and those in y. */
  public AddressWriter put(String name, Domain domain) {
    return put(
        name,
        new double[] {domain.x().low(), domain.x().high(), domain.y().low(), domain.y().high()});
  }

  /** Writes a parameter that stands there several times; not at all when there is no value. */
  public AddressWriter putAll(String name, List<String> values) {
    if (!values.isEmpty()) {
      parameters.put(name, List.copyOf(values));
    }
    return this;
  }

  /** What was written, for the page's address. */
  public Map<String, List<String>> parameters() {
    return new LinkedHashMap<>(parameters);
  }

  /**
   * What was written, as {@code name:value} pairs with semicolons between them: an address within a
   * parameter, read back by {@link AddressQuery#ofPairs}.
   */
  public String pairs() {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue().getFirst())
        .collect(Collectors.joining(";"));
  }
}
