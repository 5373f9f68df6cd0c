package org.thalweg.ui.part;

import java.util.List;

/** A wish that can't be had, with the key and the arguments of the sentence that says why. */
public final class RefusedException extends IllegalArgumentException {
  private final String key;
  private final List<String> arguments;

  /** A refusal; its arguments go into the places of the sentence. */
  public RefusedException(String key, String... arguments) {
    super(key + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** The key of the sentence in the translations. */
  public String key() {
    return key;
  }

  /** What goes into its places. */
  public List<String> arguments() {
    return arguments;
  }
}
