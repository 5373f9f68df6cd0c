package org.thalweg.live.socket;

import org.springframework.web.socket.CloseStatus;

/**
 * The reasons for which the server closes a step socket; the client reads the code, a person the
 * words.
 */
final class Closing {
  static final CloseStatus BAD_TICKET =
      new CloseStatus(4401, "the ticket is not good; ask for a new one");
  static final CloseStatus NO_TICKET = new CloseStatus(4408, "no ticket came in time");
  static final CloseStatus PAGE_GONE =
      new CloseStatus(4410, "the page this socket belongs to is gone");
  static final CloseStatus FULL =
      new CloseStatus(4429, "there are too many sockets; try again later");
  static final CloseStatus SILENT = new CloseStatus(4499, "nothing was heard from the browser");

  private Closing() {}

  static CloseStatus badMessage(String reason) {
    return new CloseStatus(4400, reason);
  }
}
