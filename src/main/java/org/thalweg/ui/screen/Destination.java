package org.thalweg.ui.screen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.thalweg.ui.part.RefusedException;

/**
 * What a page is to show: settings that are read from an address only when they are wanted, since
 * that may take long and may fail.
 *
 * @param wanted what the address stands for
 * @param fallbacks what is left of an address that can't be opened as a whole
 * @param strange says what of the address nobody knows here
 * @param isChosen whether somebody has gone there from another page; an address that is loaded may
 *     be an old one, and where a class looks at something it stays
 */
record Destination<C>(
    Supplier<C> wanted,
    Supplier<List<C>> fallbacks,
    Optional<RefusedException> strange,
    boolean isChosen) {

  /** What the query parameters of an address stand for. */
  static <C> Destination<C> of(
      Map<String, List<String>> parameters, AddressCodec<C> codec, boolean isChosen) {
    AddressQuery query = new AddressQuery(parameters);
    return new Destination<>(
        () -> codec.read(query),
        () -> ReadableParts.of(query, codec),
        query.unknown(codec.names()),
        isChosen);
  }

  /** What a page showed that is there again. */
  static <C> Destination<C> before(C settings) {
    return new Destination<>(() -> settings, List::of, Optional.empty(), false);
  }
}
