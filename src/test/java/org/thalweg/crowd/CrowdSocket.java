package org.thalweg.crowd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** A browser's end of a WebSocket that does as little as possible; one thread reads many. */
final class CrowdSocket {
  private static final int CONTINUED = 0;
  private static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int HEADER_BYTES = 10;
  private static final String END_OF_HEAD = "\r\n\r\n";

  private final SocketChannel channel;
  private final Listener listener;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 17);
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private int kind;

  /** Takes messages. */
  @FunctionalInterface
  interface Listener {

    /**
     * Takes a whole message.
     *
     * @param kind 1 for text, 2 for bytes
     * @param nanos when it was read
     */
    void take(int kind, byte[] payload, long nanos);
  }

  private CrowdSocket(SocketChannel channel, Listener listener) {
    this.channel = channel;
    this.listener = listener;
  }

  /** Opens a socket that the selector tells of. */
  static CrowdSocket open(
      Selector selector, int port, String path, String cookies, Listener listener)
      throws IOException {
    SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", port));
    String request =
        ("GET %s HTTP/1.1\r\nHost: localhost:%d\r\nOrigin: http://localhost:%d\r\n"
                + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                + "Cookie: %s\r\n\r\n")
            .formatted(path, port, port, cookies);
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    CrowdSocket socket = new CrowdSocket(channel, listener);
    socket.readAnswer();
    socket.takeFrames(); // what came right behind the answer
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ, socket);
    selector.wakeup();
    return socket;
  }

  private void readAnswer() throws IOException {
    String answer = "";
    int end = -1;
    while (end < 0 && channel.read(buffer) > 0) {
      answer = new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1);
      end = answer.indexOf(END_OF_HEAD);
    }
    if (end < 0 || !answer.startsWith("HTTP/1.1 101")) {
      throw new IOException("refused: " + answer);
    }
    buffer.flip().position(end + END_OF_HEAD.length());
    buffer.compact();
  }

  /** Sends a text of at most 125 bytes. */
  void say(String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer masked = ByteBuffer.allocate(6 + bytes.length);
    masked.put((byte) 0x81).put((byte) (0x80 | bytes.length)).putInt(0).put(bytes).flip();
    channel.write(masked);
  }

  /** Breaks the line, and tells the server nothing but that. */
  void breakOff() throws IOException {
    channel.close();
  }

  /** Reads what has come. */
  void read() throws IOException {
    if (channel.read(buffer) < 0) {
      throw new IOException("closed by the server");
    }
    takeFrames();
  }

  private void takeFrames() throws IOException {
    long now = System.nanoTime();
    buffer.flip();
    while (takeFrame(now)) {
      // the next one
    }
    buffer.compact();
  }

  /** Takes a frame of the protocol, when it is there as a whole. */
  private boolean takeFrame(long now) throws IOException {
    int start = buffer.position();
    int short7 = buffer.remaining() < 2 ? 0 : buffer.get(start + 1) & 0x7F;
    int header = short7 < 126 ? 2 : short7 == 126 ? 4 : HEADER_BYTES;
    if (buffer.remaining() < header) {
      return false;
    }
    int length =
        switch (short7) {
          case 126 -> buffer.getShort(start + 2) & 0xFFFF;
          case 127 -> (int) buffer.getLong(start + 2);
          default -> short7;
        };
    if (header + length > buffer.capacity()) {
      throw new IOException("a frame of " + length + " bytes");
    }
    if (buffer.remaining() < header + length) {
      return false;
    }
    take(start, header, length, now);
    buffer.position(start + header + length);
    return true;
  }

  private void take(int start, int header, int length, long now) throws IOException {
    int code = buffer.get(start) & 0xF;
    if (code == CLOSE) {
      throw new IOException("closed: " + buffer.getShort(start + header));
    }
    if (code == PING) {
      channel.write(ByteBuffer.wrap(new byte[] {(byte) 0x8A, (byte) 0x80, 0, 0, 0, 0}));
    } else if (code < CLOSE) {
      kind = code == CONTINUED ? kind : code;
      message.write(buffer.array(), start + header, length);
      if (buffer.get(start) < 0) {
        listener.take(kind, message.toByteArray(), now);
        message.reset();
      }
    }
  }

  /** Reads all sockets of a selector for as long as somebody wants; one that is closed is left. */
  static void readAll(Selector selector, BooleanSupplier goesOn) throws IOException {
    while (goesOn.getAsBoolean()) {
      selector.select(CrowdSocket::readOne, 100);
    }
  }

  private static void readOne(SelectionKey key) {
    try {
      ((CrowdSocket) key.attachment()).read();
    } catch (IOException lost) {
      key.cancel();
    }
  }
}
