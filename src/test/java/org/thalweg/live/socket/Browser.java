package org.thalweg.live.socket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A visitor with a session cookie of its own, who opens step sockets. */
final class Browser {
  /** The longest that a test waits for the server, also on a busy machine. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client;
  private final int port;
  private final String session;

  Browser(HttpClient client, int port) throws IOException, InterruptedException {
    this.client = client;
    this.port = port;
    HttpRequest visit =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/session")).build();
    this.session = client.send(visit, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** What comes of it, or a failure when that takes too long. */
  static <T> T await(CompletableFuture<T> coming) {
    return coming.copy().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  String session() {
    return session;
  }

  /** Opens a socket as a page of this server does. */
  void open(StepClient listener) {
    open(listener, "http://localhost:" + port);
  }

  /** Opens a socket as a page of that origin does. */
  void open(StepClient listener, String origin) {
    await(
        client
            .newWebSocketBuilder()
            .header("Cookie", "JSESSIONID=" + session)
            .header("Origin", origin)
            .buildAsync(URI.create("ws://localhost:" + port + "/steps"), listener));
  }

  /** The status with which a handshake was refused. */
  static int refusal(CompletionException failure) {
    return failure.getCause() instanceof WebSocketHandshakeException refused
        ? refused.getResponse().statusCode()
        : -1;
  }

  /** Sends a text and waits until it has left. */
  static void say(WebSocket socket, String text) {
    await(socket.sendText(text, true));
  }
}
