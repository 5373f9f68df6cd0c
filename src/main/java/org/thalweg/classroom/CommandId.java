package org.thalweg.classroom;

import java.util.UUID;

/**
 * The name of one wish of one person, made where the wish is: a command that is sent again because
 * nobody answered has the same, and is carried out once.
 */
public record CommandId(UUID value) {

  /** A new one. */
  public static CommandId random() {
    return new CommandId(UUID.randomUUID());
  }
}
