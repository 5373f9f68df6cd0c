package org.thalweg.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Unpacks readings as a browser does. */
public final class Packed {
  private static final int HEADER_BYTES = 4;

  private Packed() {}

  /** Whether a frame holds a reading, and not steps. */
  public static boolean isReading(ByteBuffer frame) {
    return frame.getInt(frame.position()) == -1;
  }

  /** The text in a frame that holds a reading. */
  public static String text(ByteBuffer frame) {
    byte[] bytes = new byte[frame.remaining()];
    frame.duplicate().get(bytes);
    try (var packed =
        new InflaterInputStream(
            new ByteArrayInputStream(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES))) {
      return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
