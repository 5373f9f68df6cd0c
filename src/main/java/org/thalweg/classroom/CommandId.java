package org.thalweg.classroom;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The name of one wish of one person, made where the wish is: a command that is sent again because
 * nobody answered has the same, and is carried out once.
 */
public record CommandId(UUID value) {

  /**
   * The one that stands for a name which a page has made. It is digested, so that nobody chooses
   * its bits: names that begin alike would cost {@link CommandIds} much memory.
   */
  public static CommandId of(UUID made) {
    ByteBuffer bits = ByteBuffer.allocate(2 * Long.BYTES);
    bits.putLong(made.getMostSignificantBits()).putLong(made.getLeastSignificantBits());
    return new CommandId(UUID.nameUUIDFromBytes(bits.array()));
  }

  /** A new one. */
  public static CommandId random() {
    return new CommandId(UUID.randomUUID());
  }
}
