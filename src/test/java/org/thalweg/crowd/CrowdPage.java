package org.thalweg.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a browser opens it, with a session, a UI, a push connection and, where it follows
 * steps, a step socket; it draws nothing. Says to the server exactly what a browser says.
 */
final class CrowdPage {
  private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
  private static final Pattern PUSH = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
  private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
  private static final Pattern MIRROR =
      Pattern.compile(
          "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,\"value\":\"class-mirror\"");
  private static final Pattern NOTICE =
      Pattern.compile(
          "\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",\"feat\":0,"
              + "\"value\":\"connection-notice\"");
  private static final Pattern TICKET = Pattern.compile("\"([A-Za-z0-9_-]{22})\"");

  /** Takes what comes, and does nothing with it. */
  static final CrowdSocket.Listener NOBODY = (kind, bytes, now) -> {};

  private final HttpClient http;
  private final int port;
  private final List<String> cookies = new ArrayList<>();
  private String key = "";
  private String ui = "";
  private String pushId = "";
  private String shown = "";
  private final List<CrowdSocket> lines = new ArrayList<>();
  private int said;

  /** A visitor who has not been here. */
  CrowdPage(HttpClient http, int port) {
    this.http = http;
    this.port = port;
  }

  /** Sends a form. */
  CrowdPage form(String path, String fields) throws IOException, InterruptedException {
    sendForm(path, fields);
    return this;
  }

  /** Sends a form; where the server sends it then. */
  String sendForm(String path, String fields) throws IOException, InterruptedException {
    return answer(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)))
        .headers()
        .firstValue("Location")
        .orElse("");
  }

  /** The cookies that it got, by their names. */
  List<String> cookies() {
    return List.copyOf(cookies);
  }

  /** Opens a session; returns its id. */
  String session() throws IOException, InterruptedException {
    send(request("/?v-r=init&location=&query=").GET());
    return cookies.stream()
        .filter(cookie -> cookie.startsWith("JSESSIONID="))
        .map(cookie -> cookie.substring("JSESSIONID=".length()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Opens a page with its push connection; returns what the server answers.
   *
   * @param route what stands before the question mark of its address
   * @param query what stands behind it
   * @param pushed takes what is pushed
   */
  String open(String route, String query, Selector selector, CrowdSocket.Listener pushed)
      throws IOException, InterruptedException {
    String start =
        send(request("/?v-r=init&location=" + encoded(route) + "&query=" + encoded(query)).GET());
    said = 0;
    key = find(KEY, start);
    ui = find(UI, start);
    pushId = find(PUSH, start);
    openPush(selector, pushed);
    shown =
        say(
            "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\""
                + route
                + "\",\"query\":\""
                + query
                + "\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}");
    return shown;
  }

  private void openPush(Selector selector, CrowdSocket.Listener pushed) throws IOException {
    line(
        selector,
        "/VAADIN/push?v-r=push&v-uiId="
            + ui
            + "&v-pushId="
            + pushId
            + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"
            + "&X-Vaadin-LastSeenServerSyncId=0",
        pushed);
  }

  /** Lays the line for pushes anew, as a page does that may have been without a network. */
  void renewPush(Selector selector, CrowdSocket.Listener pushed)
      throws IOException, InterruptedException {
    String notice = find(NOTICE, shown);
    say(call(notice, "closePush"));
    say(call(notice, "openPush"));
    openPush(selector, pushed);
  }

  /** Follows a class as the mirror on this page does: reads, and follows a run. */
  CrowdSocket attend(String page, int run, Selector selector, CrowdSocket.Listener listener)
      throws IOException, InterruptedException {
    String ticket = find(TICKET, say(call(find(MIRROR, page), "openTicket")));
    return follow(ticket, 0, run, 0, selector, listener);
  }

  /** Follows a class with a ticket that it has, from a reading and a step on. */
  CrowdSocket follow(
      String ticket,
      long reading,
      int run,
      long step,
      Selector selector,
      CrowdSocket.Listener listener)
      throws IOException {
    CrowdSocket socket = line(selector, "/steps", listener);
    socket.say("{\"ticket\":\"" + ticket + "\"}");
    socket.say("{\"read\":" + reading + "}");
    socket.say("{\"follow\":" + run + ",\"from\":" + step + "}");
    return socket;
  }

  private static String call(String node, String method) {
    return "{\"type\":\"publishedEventHandler\",\"node\":"
        + node
        + ",\"templateEventMethodName\":\""
        + method
        + "\",\"templateEventMethodArgs\":[],\"promise\":0}";
  }

  private CrowdSocket line(Selector selector, String path, CrowdSocket.Listener listener)
      throws IOException {
    CrowdSocket line = CrowdSocket.open(selector, port, path, allCookies(), listener);
    lines.add(line);
    return line;
  }

  /** The network is lost: the lines break, and nobody tells the server why. */
  void lose() throws IOException {
    for (CrowdSocket line : lines) {
      line.breakOff();
    }
    lines.clear();
  }

  /** Closes the page, as a browser tells it. */
  void close() throws IOException, InterruptedException {
    send(unload());
  }

  /** The same without a look at the answer, as a browser does before it loads a page anew. */
  void leave() {
    http.sendAsync(unload().build(), BodyHandlers.discarding());
  }

  private HttpRequest.Builder unload() {
    return request("/?v-r=uidl&v-uiId=" + ui)
        .POST(
            HttpRequest.BodyPublishers.ofString(
                "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"UNLOAD\":true}"));
  }

  private String say(String rpc) throws IOException, InterruptedException {
    String body =
        "{\"csrfToken\":\""
            + key
            + "\",\"rpc\":["
            + rpc
            + "],\"syncId\":"
            + said
            + ",\"clientId\":"
            + said
            + "}";
    said++;
    return send(
        request("/?v-r=uidl&v-uiId=" + ui)
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Origin", "http://localhost:" + port);
    return cookies.isEmpty() ? request : request.header("Cookie", allCookies());
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return answer(request).body();
  }

  private HttpResponse<String> answer(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 400) {
      throw new IOException(answer.statusCode() + " for " + answer.uri());
    }
    answer
        .headers()
        .allValues("Set-Cookie")
        .forEach(cookie -> cookies.add(cookie.substring(0, cookie.indexOf(';'))));
    return answer;
  }

  private String allCookies() {
    return String.join("; ", cookies);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String find(Pattern pattern, String text) throws IOException {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      throw new IOException("no " + pattern + " in " + text);
    }
    return found.group(1);
  }
}
