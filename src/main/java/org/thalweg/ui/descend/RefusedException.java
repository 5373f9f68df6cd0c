package org.thalweg.ui.descend;

import java.util.List;

/** A wish that can't be had, with the key and the arguments of the sentence that says why. */
final class RefusedException extends IllegalArgumentException {
  private final String key;
  private final List<String> arguments;

  RefusedException(String key, String... arguments) {
    super(key + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String key() {
    return key;
  }

  List<String> arguments() {
    return arguments;
  }
}
