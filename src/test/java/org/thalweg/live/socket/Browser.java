package org.thalweg.live.socket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;

/** A visitor with a session cookie of its own, who opens step sockets. */
final class Browser {
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

  String session() {
    return session;
  }

  /** Opens a socket as a page of this server does. */
  void open(StepClient listener) {
    open(listener, "http://localhost:" + port);
  }

  /** Opens a socket as a page of that origin does. */
  void open(StepClient listener, String origin) {
    client
        .newWebSocketBuilder()
        .header("Cookie", "JSESSIONID=" + session)
        .header("Origin", origin)
        .buildAsync(URI.create("ws://localhost:" + port + "/steps"), listener)
        .join();
  }

  /** The status with which a handshake was refused. */
  static int refusal(CompletionException failure) {
    return failure.getCause() instanceof WebSocketHandshakeException refused
        ? refused.getResponse().statusCode()
        : -1;
  }

  /** Sends a text and waits until it has left. */
  static void say(WebSocket socket, String text) {
    socket.sendText(text, true).join();
  }
}
