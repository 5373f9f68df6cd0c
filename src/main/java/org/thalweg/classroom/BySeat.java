package org.thalweg.classroom;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One value for each of some seats, in the order of their numbers. It never changes: another value
 * gives another one, at the cost of a copy of at most a room's seats.
 *
 * @param values by the number of the seat
 */
public record BySeat<V>(SortedMap<Integer, V> values) {

  /** Copies the values. */
  public BySeat {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** No values. */
  public static <V> BySeat<V> none() {
    return new BySeat<>(new TreeMap<>());
  }

  /** The same with this value at this seat. */
  BySeat<V> with(int seat, V value) {
    SortedMap<Integer, V> more = new TreeMap<>(values);
    more.put(seat, value);
    return new BySeat<>(more);
  }

  /** The same without a value at this seat. */
  BySeat<V> without(int seat) {
    if (!values.containsKey(seat)) {
      return this;
    }
    SortedMap<Integer, V> fewer = new TreeMap<>(values);
    fewer.remove(seat);
    return new BySeat<>(fewer);
  }

  /** The value at a seat. */
  public Optional<V> at(int seat) {
    return Optional.ofNullable(values.get(seat));
  }

  /** How many there are. */
  public int size() {
    return values.size();
  }

  /** The values with their seats, in order. */
  public Iterable<Map.Entry<Integer, V>> entries() {
    return values.entrySet();
  }
}
