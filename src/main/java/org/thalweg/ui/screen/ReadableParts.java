package org.thalweg.ui.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is left of an address when some of its parts can't be read or opened.
 *
 * @param <C> the settings that an address stands for
 */
final class ReadableParts<C> {
  /** The parameters that say which picture is wanted. */
  private static final List<String> PICTURE = List.of("f", "surface", "curve", "do");

  private static final int MOST_PARAMETERS = 30;

  private final AddressCodec<C> codec;
  private final Map<String, List<String>> readable = new LinkedHashMap<>();

  private ReadableParts(AddressCodec<C> codec) {
    this.codec = codec;
  }

  /**
   * All that can be read together, and then the same without one part, for each in turn. Of two
   * parts that exclude each other the one stays that says which picture is wanted. Nothing when
   * there are more parts than any screen has.
   */
  static <C> List<C> of(AddressQuery query, AddressCodec<C> codec) {
    return query.parameters().size() > MOST_PARAMETERS
        ? List.of()
        : new ReadableParts<>(codec).settings(query);
  }

  private List<C> settings(AddressQuery query) {
    collect(query);
    List<C> settings = new ArrayList<>();
    read(readable).ifPresent(settings::add);
    for (String name : List.copyOf(readable.keySet()).reversed()) {
      Map<String, List<String>> less = new LinkedHashMap<>(readable);
      less.remove(name);
      read(less).ifPresent(settings::add);
    }
    return settings;
  }

  private void collect(AddressQuery query) {
    Comparator<String> pictureLast = Comparator.comparing(PICTURE::contains);
    query.parameters().keySet().stream()
        .sorted(pictureLast.reversed().thenComparing(Comparator.naturalOrder()))
        .forEach(name -> {
          readable.put(name, query.texts(name));
          if (read(readable).isEmpty()) {
            readable.remove(name);
          }
        });
  }

  private Optional<C> read(Map<String, List<String>> parameters) {
    try {
      return Optional.of(codec.read(new AddressQuery(parameters)));
    } catch (IllegalArgumentException refusal) {
      return Optional.empty();
    }
  }
}
