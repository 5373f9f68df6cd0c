package org.thalweg.live.socket;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A browser's end of a WebSocket by hand: it offers compression, and answers no ping. */
final class RawSocket implements AutoCloseable {
  private final Socket socket;
  private final DataInputStream in;
  private final String handshake;

  RawSocket(int port, String session) throws IOException {
    socket = new Socket("localhost", port);
    in = new DataInputStream(socket.getInputStream());
    String request =
        String.join(
            "\r\n",
            "GET /steps HTTP/1.1",
            "Host: localhost:" + port,
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
            "Cookie: JSESSIONID=" + session,
            "",
            "");
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    handshake = readHandshake();
  }

  private String readHandshake() throws IOException {
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("\r\n\r\n") < 0) {
      answer.append((char) in.readUnsignedByte());
    }
    return answer.toString();
  }

  /** What the server answered to the wish for a socket. */
  String handshake() {
    return handshake;
  }

  /**
   * Reads frames until the server closes; returns the opcodes in order and at last the code of the
   * close.
   */
  String readToTheEnd() throws IOException {
    StringBuilder seen = new StringBuilder();
    while (true) {
      int opcode = in.readUnsignedByte() & 0xF;
      int length = in.readUnsignedByte() & 0x7F;
      if (opcode == 8) {
        return seen.append("close ").append(in.readUnsignedShort()).toString();
      }
      in.skipNBytes(length);
      seen.append(opcode == 9 ? "ping " : opcode == 1 ? "text " : "other ");
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
