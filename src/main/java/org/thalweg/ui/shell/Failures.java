package org.thalweg.ui.shell;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes failures to the log, each once and under a number that the visitor sees too. Messages stay
 * out: they may hold what a visitor typed.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int NUMBER_LENGTH = 8;
  private static final int FRAMES = 30;

  private Failures() {}

  /** Logs a failure and gives its number. */
  static String log(Throwable failure) {
    String number =
        UUID.randomUUID().toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
    LOG.error("Failure {}: {}", number, trace(failure));
    return number;
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
