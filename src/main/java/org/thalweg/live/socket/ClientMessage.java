package org.thalweg.live.socket;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.json.JsonParseException;
import org.springframework.boot.json.JsonParser;
import org.springframework.boot.json.JsonParserFactory;

/** What a browser says on the step socket: first its ticket, then which runs it follows. */
sealed interface ClientMessage {

  /** {@code {"ticket":"…"}}: the page this socket is for. */
  record Ticket(String ticket) implements ClientMessage {}

  /** {@code {"follow":run,"from":index}}: send the steps of this run from this index on. */
  record Follow(int run, long from) implements ClientMessage {}

  /** {@code {"unfollow":run}}: send no more steps of this run. */
  record Unfollow(int run) implements ClientMessage {}

  /** {@code {"read":number}}: send the readings of this page from this number on. */
  record Read(long from) implements ClientMessage {}

  /**
   * Reads a message.
   *
   * @throws BadMessageException when it is none of these
   */
  static ClientMessage parse(String text) {
    Map<String, Object> fields = fields(text);
    if (fields.size() == 1 && fields.get("ticket") instanceof String ticket) {
      return new Ticket(ticket);
    }
    if (fields.size() == 2 && fields.containsKey("follow")) {
      return new Follow((int) number(fields, "follow"), number(fields, "from"));
    }
    if (fields.size() == 1 && fields.containsKey("unfollow")) {
      return new Unfollow((int) number(fields, "unfollow"));
    }
    if (fields.size() == 1 && fields.containsKey("read")) {
      return new Read(number(fields, "read"));
    }
    throw new BadMessageException("expected a ticket, a follow, an unfollow or a read");
  }

  private static Map<String, Object> fields(String text) {
    JsonParser parser = JsonParserFactory.getJsonParser();
    try {
      return Optional.ofNullable(parser.parseMap(text)).orElseThrow(JsonParseException::new);
    } catch (JsonParseException notJson) {
      throw new BadMessageException("expected a JSON object");
    }
  }

  private static long number(Map<String, Object> fields, String name) {
    if (fields.get(name) instanceof Integer number && number >= 0) {
      return number;
    }
    throw new BadMessageException("expected a whole number as " + name);
  }

  /** A message that makes no sense; its own message is the reason the browser is told. */
  final class BadMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadMessageException(String reason) {
      super(reason, null, false, false);
    }
  }
}
