package org.thalweg.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class FailuresTest {
  private static final StackTraceElement READER =
      new StackTraceElement(
          "com.vaadin.flow.server.communication.rpc.EventRpcHandler", "handle", "File", 1);
  private static final StackTraceElement OURS =
      new StackTraceElement("org.thalweg.ui.descend.MapPanel", "startAt", "File", 1);
  private static final StackTraceElement OTHER =
      new StackTraceElement("com.vaadin.flow.dom.Element", "setText", "File", 1);

  private final Logger log = (Logger) LoggerFactory.getLogger(Failures.class);
  private final ListAppender<ILoggingEvent> written = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.setLevel(Level.DEBUG);
    written.start();
    log.addAppender(written);
  }

  @AfterEach
  void end() {
    log.detachAppender(written);
    log.setLevel(null);
  }

  @Test
  void whatCanNotBeReadOfAPageIsALineForDebugging() {
    String number = Failures.log(thrownAt(OTHER, READER, OURS));
    assertEquals(
        List.of(
            "DEBUG Unreadable request of a page "
                + number
                + ": java.lang.IllegalArgumentException"),
        lines());
  }

  @Test
  void whatFailsInOursIsAFailureThoughAPageHasAskedForIt() {
    Failures.log(thrownAt(OTHER, OURS, READER));
    Failures.log(new IllegalStateException(thrownAt(OURS, READER)));
    RuntimeException wrapped = new IllegalStateException(thrownAt(OURS, READER));
    wrapped.setStackTrace(new StackTraceElement[] {READER});
    Failures.log(wrapped);
    Failures.log(thrownAt(OTHER));
    Failures.log(thrownAt());
    RuntimeException withoutPlaces = new IllegalStateException(thrownAt());
    withoutPlaces.setStackTrace(new StackTraceElement[] {READER});
    Failures.log(withoutPlaces);
    Error machine = new OutOfMemoryError();
    machine.setStackTrace(new StackTraceElement[] {READER});
    Failures.log(machine);
    assertEquals(7, lines().stream().filter(line -> line.startsWith("ERROR Failure ")).count());
  }

  private static RuntimeException thrownAt(StackTraceElement... frames) {
    RuntimeException failure = new IllegalArgumentException("typed text");
    failure.setStackTrace(frames);
    return failure;
  }

  private List<String> lines() {
    return written.list.stream()
        .map(event -> event.getLevel() + " " + event.getFormattedMessage())
        .toList();
  }

  @Test
  void saysWhatFailedAndWhereButNotWhatAVisitorTyped() {
    String trace =
        Failures.trace(
            new IllegalStateException("typed text", new ArithmeticException("typed text too")));
    assertTrue(trace.startsWith("java.lang.IllegalStateException\n  at "), trace);
    assertTrue(trace.contains("caused by java.lang.ArithmeticException"), trace);
    assertTrue(trace.contains("FailuresTest"), trace);
    assertFalse(trace.contains("typed"), trace);
  }

  @Test
  void endsWhereCausesGoRoundInACircle() {
    RuntimeException first = new RuntimeException();
    RuntimeException second = new RuntimeException(first);
    first.initCause(second);
    assertTrue(Failures.trace(first).length() < 1_000_000);
  }

  @Test
  void givesEveryFailureItsOwnNumber() {
    long numbers =
        IntStream.range(0, 3)
            .mapToObj(i -> Failures.log(new RuntimeException()))
            .distinct()
            .count();
    assertEquals(3, numbers);
  }
}
