package org.thalweg.live.socket;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.thalweg.live.Feeds;
import org.thalweg.live.LiveLimits;
import org.thalweg.live.Scheduler;

/**
 * The step socket's receiving end: gives every socket a {@link Viewer} and hands it what the
 * browser says. {@link ClientMessage} is what a browser may say, {@link org.thalweg.live.Frame}
 * what it gets.
 */
final class StepSocket extends AbstractWebSocketHandler {
  private static final int MESSAGE_BYTES = 512;
  private static final int LOOKS = 5;
  private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

  private final Feeds feeds;
  private final LiveLimits limits;
  private final SocketMeters meters;
  private final Scheduler scheduler;
  private final long lookNanos;
  private final Map<String, Viewer> viewers = new ConcurrentHashMap<>();
  private final Map<String, Integer> perSession = new ConcurrentHashMap<>();

  StepSocket(Feeds feeds, LiveLimits limits, Scheduler scheduler, MeterRegistry meters) {
    this.feeds = feeds;
    this.limits = limits;
    this.meters = new SocketMeters(meters, viewers);
    this.scheduler = scheduler;
    this.lookNanos = Math.min(limits.ping().toNanos(), limits.ticketWait().toNanos()) / LOOKS;
    lookAfterThem();
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession socket) {
    socket.setTextMessageSizeLimit(MESSAGE_BYTES);
    socket.setBinaryMessageSizeLimit(MESSAGE_BYTES);
    if (socket instanceof StandardWebSocketSession standard) {
      var properties = standard.getNativeSession().getUserProperties();
      properties.put(SEND_TIMEOUT, limits.sendTimeout().toMillis());
    }
    String httpSession = StepHandshake.httpSession(socket);
    Viewer viewer = new Viewer(socket, httpSession, feeds, meters, scheduler, limits);
    viewers.put(socket.getId(), viewer);
    int ofSession = perSession.merge(httpSession, 1, Integer::sum);
    if (ofSession > limits.socketsPerSession() || viewers.size() > limits.sockets()) {
      viewer.close(Closing.FULL);
    }
    viewer.start();
  }

  private void lookAfterThem() {
    long now = scheduler.nanos();
    viewers.values().forEach(viewer -> viewer.look(now));
    scheduler.after(lookNanos, this::lookAfterThem);
  }

  @Override
  protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
    Viewer viewer = viewers.get(socket.getId());
    if (viewer != null) {
      viewer.receive(message.getPayload());
    }
  }

  @Override
  protected void handleBinaryMessage(WebSocketSession socket, BinaryMessage message) {
    Viewer viewer = viewers.get(socket.getId());
    if (viewer != null) {
      viewer.close(CloseStatus.NOT_ACCEPTABLE.withReason("this socket takes text only"));
    }
  }

  @Override
  protected void handlePongMessage(WebSocketSession socket, PongMessage message) {
    Viewer viewer = viewers.get(socket.getId());
    if (viewer != null) {
      viewer.heard();
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
    Viewer viewer = viewers.remove(socket.getId());
    if (viewer != null) {
      viewer.gone();
      perSession.computeIfPresent(
          StepHandshake.httpSession(socket), (id, count) -> count > 1 ? count - 1 : null);
    }
  }
}
