package org.thalweg.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes failures to the log, each once and under a number that the visitor sees too. Messages stay
 * out: they may hold what a visitor typed. What no page of ours sends, and can't be read, is no
 * failure of ours: it fills no log unless a host wants to see it.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int NUMBER_LENGTH = 8;
  private static final int FRAMES = 30;
  private static final String OURS = "org.thalweg.";

  /** What reads the requests of pages, and calls what they mean. */
  private static final List<String> READERS =
      List.of(
          "com.vaadin.flow.server.communication.rpc.",
          "com.vaadin.flow.server.communication.ServerRpcHandler");

  private Failures() {}

  /** Logs a failure and gives its number. */
  static String log(Throwable failure) {
    String number =
        UUID.randomUUID().toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
    if (isOfReading(failure)) {
      LOG.debug("Unreadable request of a page {}: {}", number, failure.getClass().getName());
    } else {
      LOG.error("Failure {}: {}", number, trace(failure));
    }
    return number;
  }

  /**
   * Whether a request of a page was being read, and nothing of ours was called for it yet. What the
   * machine itself lacks is a failure, and so is what does not say where it happened.
   */
  private static boolean isOfReading(Throwable failure) {
    boolean reading = false;
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < FRAMES; depth++) {
      String place = innermost(cause);
      if (cause instanceof Error || cause.getStackTrace().length == 0 || place.startsWith(OURS)) {
        return false;
      }
      reading |= !place.isEmpty();
      cause = cause.getCause();
    }
    return reading;
  }

  /** The class of ours, or that reads requests, in which it happened; empty where none had part. */
  private static String innermost(Throwable failure) {
    return Stream.of(failure.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith(OURS) || READERS.stream().anyMatch(name::startsWith))
        .findFirst()
        .orElse("");
  }

  /** The kinds of a failure and of its causes with their places in the code, and no message. */
  static String trace(Throwable failure) {
    StringBuilder text = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < FRAMES; depth++) {
      text.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        text.append("\n  at ").append(frames[i]);
      }
      cause = cause.getCause();
    }
    return text.toString();
  }
}
