package org.thalweg.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thalweg.math.descent.Iterate;
import org.thalweg.math.vector.Vector;

class FrameTest {

  /**
   * The bytes were written down by hand from the format's description; the browser's test has the
   * same.
   */
  @Test
  void hasTheBytesThatTheBrowserReads() {
    Iterate first = new Iterate(258, Vector.of(1, -2), 0.5, Vector.of(3, 4));
    Iterate second = new Iterate(259, Vector.of(0, 0.25), 1e300, Vector.of(-1e300, 0));
    Frame frame = Frame.encode(7, List.of(first, second));
    assertEquals(
        "07000000"
            + "02010000"
            + "02000000"
            + "00000000"
            + "000000000000f03f"
            + "00000000000000c0"
            + "000000000000e03f"
            + "0000000000001440"
            + "0000000000000840"
            + "0000000000001040"
            + "0000000000000000"
            + "000000000000d03f"
            + "9c7500883ce4377e"
            + "9c7500883ce4377e"
            + "9c7500883ce437fe"
            + "0000000000000000",
        hex(frame));
    assertEquals(260, frame.next());
  }

  @Test
  void hasAZeroWhereThereIsNoSecondCoordinate() {
    Frame frame = Frame.encode(1, List.of(new Iterate(0, Vector.of(2), 4, Vector.of(4))));
    ByteBuffer bytes = frame.bytes().order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(0, bytes.getDouble(24));
    assertEquals(4, bytes.getDouble(32));
    assertEquals(0, bytes.getDouble(56));
  }

  @Test
  void isReadByManyWithoutDisturbingEachOther() {
    Frame frame = Frame.encode(1, List.of(new Iterate(0, Vector.of(2, 3), 4, Vector.of(4, 5))));
    frame.bytes().get(new byte[20]);
    assertEquals(64, frame.bytes().remaining());
    assertNotSame(frame.bytes(), frame.bytes());
  }

  private static String hex(Frame frame) {
    byte[] bytes = new byte[frame.bytes().remaining()];
    frame.bytes().get(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
