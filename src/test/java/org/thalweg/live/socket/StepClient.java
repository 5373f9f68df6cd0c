package org.thalweg.live.socket;

import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.thalweg.live.Packed;

/**
 * A client of the step socket that keeps the steps of one run as they come, and whether any was
 * missing, doubled or out of order. It reads only while it is told to.
 */
class StepClient implements WebSocket.Listener {
  private final ByteArrayOutputStream steps;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private final StringBuilder text = new StringBuilder();
  private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final CountDownLatch complete = new CountDownLatch(1);
  private final CompletableFuture<WebSocket> opened = new CompletableFuture<>();
  private final int wanted;
  private volatile int stallAt = Integer.MAX_VALUE;
  private volatile int next;
  private volatile boolean disorder;
  private volatile int pings;

  /**
   * @param wanted how many steps make the sequence complete
   */
  StepClient(int wanted) {
    this(wanted, new ByteArrayOutputStream(), 0);
  }

  private StepClient(int wanted, ByteArrayOutputStream steps, int next) {
    this.wanted = wanted;
    this.steps = steps;
    this.next = next;
  }

  /** A new client that goes on where this one was. */
  StepClient resumed() {
    return new StepClient(wanted, steps, next);
  }

  /** Lets the client read nothing any more once it has this many steps. */
  StepClient stallingAt(int steps) {
    stallAt = steps;
    return this;
  }

  void readOn() {
    stallAt = Integer.MAX_VALUE;
    socket().request(1);
  }

  WebSocket socket() {
    return Browser.await(opened);
  }

  int next() {
    return next;
  }

  boolean inOrder() {
    return !disorder;
  }

  CountDownLatch complete() {
    return complete;
  }

  byte[] steps() {
    return steps.toByteArray();
  }

  /** The next text of the server; waits for it. */
  String text() throws InterruptedException {
    String next = texts.poll(Browser.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    return Objects.requireNonNull(next, "the server said nothing");
  }

  /** The code with which the server closes the socket; waits for it. */
  int closeCode() {
    return Browser.await(closed);
  }

  void say(String words) {
    Browser.say(socket(), words);
  }

  @Override
  public void onOpen(WebSocket socket) {
    opened.complete(socket);
    socket.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
    byte[] bytes = new byte[data.remaining()];
    data.get(bytes);
    message.writeBytes(bytes);
    if (last) {
      take(ByteBuffer.wrap(message.toByteArray()).order(ByteOrder.LITTLE_ENDIAN));
      message.reset();
    }
    if (next < stallAt) {
      socket.request(1);
    }
    return null;
  }

  private void take(ByteBuffer frame) {
    if (Packed.isReading(frame)) {
      texts.add(Packed.text(frame));
      return;
    }
    int first = frame.getInt(4);
    int count = frame.getInt(8);
    disorder |= first != next || frame.remaining() != 16 + 48 * count;
    steps.write(frame.array(), 16, 48 * count);
    next = first + count;
    if (next == wanted) {
      complete.countDown();
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    text.append(data);
    if (last) {
      texts.add(text.toString());
      text.setLength(0);
    }
    socket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
    pings++;
    socket.request(1);
    return null;
  }

  int pings() {
    return pings;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable failure) {
    closed.completeExceptionally(failure);
  }
}
