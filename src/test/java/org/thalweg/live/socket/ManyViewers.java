package org.thalweg.live.socket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A process of many browsers' ends of the step socket, all read by one thread that does as little
 * as possible. Reads a ticket a line; says a line when all sockets follow the run, and when all
 * steps are there one line for each frame: how many steps, the index after the last, when it was
 * read.
 */
public final class ManyViewers {
  private static final int STEP_BYTES = 24;

  private final int wanted;
  private final StringBuilder record = new StringBuilder();
  private int complete;

  private ManyViewers(int wanted) {
    this.wanted = wanted;
  }

  /** Arguments: port, HTTP session, run, steps that make the sequence complete. */
  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(arguments[0]);
    int steps = Integer.parseInt(arguments[3]);
    List<String> tickets;
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      tickets = in.lines().toList();
    }
    ManyViewers viewers = new ManyViewers(steps);
    try (Selector selector = Selector.open()) {
      for (String ticket : tickets) {
        SocketChannel channel = connect(port, arguments[1]);
        channel.write(text("{\"ticket\":\"" + ticket + "\"}"));
        channel.write(text("{\"follow\":" + arguments[2] + ",\"from\":0}"));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, viewers.new Viewer());
      }
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
      out.println("all are there");
      while (viewers.complete < tickets.size()) {
        selector.select(key -> viewers.read(key), 60_000);
      }
      out.print(viewers.record);
      out.flush();
    }
  }

  /** Opens an HTTP session; returns its id. */
  static String session(int port) throws IOException {
    try (InputStream in =
        URI.create("http://localhost:" + port + "/session").toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private void read(SelectionKey key) {
    try {
      ((Viewer) key.attachment()).read((SocketChannel) key.channel());
    } catch (IOException lost) {
      throw new IllegalStateException(lost);
    }
  }

  private static SocketChannel connect(int port, String session) throws IOException {
    SocketChannel channel = SocketChannel.open(new InetSocketAddress("localhost", port));
    String request =
        "GET /steps HTTP/1.1\r\nHost: localhost:%d\r\nUpgrade: websocket\r\n".formatted(port)
            + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Version: 13\r\nCookie: JSESSIONID=%s\r\n\r\n".formatted(session);
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    ByteBuffer one = ByteBuffer.allocate(1);
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("\r\n\r\n") < 0 && channel.read(one.clear()) == 1) {
      answer.append((char) one.get(0));
    }
    if (!answer.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("refused: " + answer);
    }
    return channel;
  }

  /** A short text message, masked with zeros. */
  private static ByteBuffer text(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer message = ByteBuffer.allocate(6 + bytes.length);
    return message.put((byte) 0x81).put((byte) (0x80 | bytes.length)).putInt(0).put(bytes).flip();
  }

  private final class Viewer {
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 17);
    private int next;

    void read(SocketChannel channel) throws IOException {
      if (channel.read(buffer) < 0) {
        throw new IOException("closed at step " + next);
      }
      long now = System.nanoTime();
      buffer.flip();
      while (takeMessage(now)) {
        buffer.compact().flip();
      }
      buffer.compact();
    }

    /** Takes one whole WebSocket message when it is there. */
    private boolean takeMessage(long now) {
      if (buffer.remaining() < 4) {
        return takeShort(2);
      }
      int length = buffer.get(1) & 0x7F;
      int header = length < 126 ? 2 : length == 126 ? 4 : 10;
      if (length < 126) {
        return takeOrWait(header, length, now);
      }
      if (buffer.remaining() < header) {
        return false;
      }
      return takeOrWait(
          header, length == 126 ? buffer.getShort(2) & 0xFFFF : (int) buffer.getLong(2), now);
    }

    private boolean takeShort(int header) {
      if (buffer.remaining() < header || buffer.remaining() < header + (buffer.get(1) & 0x7F)) {
        return false;
      }
      buffer.position(buffer.position() + header + (buffer.get(1) & 0x7F));
      return true;
    }

    private boolean takeOrWait(int header, int length, long now) {
      if (buffer.remaining() < header + length) {
        return false;
      }
      if ((buffer.get(0) & 0xF) == 2) {
        takeFrame(buffer.slice(header, length).order(ByteOrder.LITTLE_ENDIAN), now);
      }
      buffer.position(header + length);
      return true;
    }

    private void takeFrame(ByteBuffer frame, long now) {
      int count = frame.getInt(8);
      if (frame.getInt(4) != next || frame.remaining() != 12 + count * STEP_BYTES) {
        throw new IllegalStateException("out of order at step " + next);
      }
      next += count;
      record.append(count).append(' ').append(next).append(' ').append(now).append('\n');
      if (next == wanted) {
        complete++;
      }
    }
  }
}
