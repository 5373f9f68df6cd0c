package org.thalweg.live;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.vector.Vector;

/**
 * Consecutive steps of one run as the step socket sends them, little-endian: {@code int32 run,
 * int32 first, int32 count, int32 0}, then for each step six {@code float64}: x, y, loss, slope
 * ‖∇f‖, ∂f/∂x, ∂f/∂y, with all their digits, so that what is drawn is true at every zoom and beside
 * a lowest point that is not 0. The slope and the partial derivatives of a step that ended at a
 * corner are NaN. Encoded once, a frame is shared by all who watch.
 *
 * @param next the index after the frame's last step
 * @param bytes the encoded frame, read-only
 */
public record Frame(long next, ByteBuffer bytes) {
  private static final int HEADER_BYTES = 4 * Integer.BYTES;
  private static final int STEP_BYTES = 6 * Double.BYTES;

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
    bytes.putInt(run).putInt(Math.toIntExact(first)).putInt(steps.size()).putInt(0);
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
    bytes.putDouble(Math.clamp(number, -Double.MAX_VALUE, Double.MAX_VALUE));
  }

  /** The encoded frame, to be read by one reader. */
  @Override
  public ByteBuffer bytes() {
    return bytes.duplicate();
  }
}
