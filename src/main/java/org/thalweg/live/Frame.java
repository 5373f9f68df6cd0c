package org.thalweg.live;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.vector.Vector;

/**
 * Consecutive steps of one run as the step socket sends them, little-endian: {@code int32 run,
 * int32 first, int32 count}, then for each step six {@code float32}: x, y, loss, slope ‖∇f‖, ∂f/∂x,
 * ∂f/∂y. The numbers are for drawing; one beyond a float's range is sent as the greatest float, so
 * all are finite. Encoded once, a frame is shared by all who watch.
 *
 * @param next the index after the frame's last step
 * @param bytes the encoded frame, read-only
 */
public record Frame(long next, ByteBuffer bytes) {
  private static final int HEADER_BYTES = 3 * Integer.BYTES;
  private static final int STEP_BYTES = 6 * Float.BYTES;

  public Frame {
    bytes = bytes.asReadOnlyBuffer();
  }

  /**
   * Encodes steps.
   *
   * @param steps consecutive and at least one
   */
  static Frame encode(int run, List<Iterate> steps) {
    long first = steps.getFirst().index();
    ByteBuffer bytes =
        ByteBuffer.allocate(HEADER_BYTES + steps.size() * STEP_BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(run).putInt(Math.toIntExact(first)).putInt(steps.size());
    for (Iterate step : steps) {
      put(bytes, step.point().get(0));
      put(bytes, second(step.point()));
      put(bytes, step.value());
      put(bytes, step.slope());
      put(bytes, step.gradient().get(0));
      put(bytes, second(step.gradient()));
    }
    return new Frame(first + steps.size(), bytes.flip());
  }

  private static double second(Vector vector) {
    return vector.length() > 1 ? vector.get(1) : 0;
  }

  private static void put(ByteBuffer bytes, double number) {
    bytes.putFloat((float) Math.clamp(number, -Float.MAX_VALUE, Float.MAX_VALUE));
  }

  /** The encoded frame, to be read by one reader. */
  @Override
  public ByteBuffer bytes() {
    return bytes.duplicate();
  }
}
