package org.thalweg.host;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.spring.SpringServlet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket.Listener;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.thalweg.Application;

/** What a stranger on the network gets, and what not. */
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SafetyIT {
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  private static final Pattern SILENT =
      Pattern.compile("sessionExpired\":true|appError\":\\{\"caption\":null.*\"message\":null");

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private ServletRegistrationBean<SpringServlet> vaadin;

  @Test
  void aPageRunsOnlyScriptsWithItsOwnNumber() throws Exception {
    var first = get("/");
    String nonce = nonce(first);
    assertNotEquals(nonce, nonce(get("/")));
    var scripts = Jsoup.parse(first.body()).select("script:not([src])");
    assertFalse(scripts.isEmpty());
    scripts.forEach(script -> assertEquals(nonce, script.attr("nonce"), script.outerHtml()));
  }

  @Test
  void aPageLoadsNothingFromElsewhere() throws Exception {
    String policy = header(get("/"), ContentSecurity.HEADER);
    assertTrue(policy.contains("default-src 'self'"), policy);
    assertTrue(policy.contains("object-src 'none'"), policy);
    assertTrue(policy.contains("base-uri 'self'"), policy);
    assertTrue(policy.contains("frame-ancestors 'self'"), policy);
  }

  /** The door answers with the address that somebody came from, as long as a server takes one. */
  @Test
  void aTeacherWithALongAddressGetsARoom() throws Exception {
    String back = "/network?rows=" + "0".repeat(15_000);
    var answer =
        client.send(
            request("/rooms")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("back=" + back))
                .build(),
            BodyHandlers.ofString());
    assertEquals(303, answer.statusCode());
    assertTrue(header(answer, "Location").startsWith(back + "&class="));
  }

  @Test
  void noAnswerWithTheRightOfATeacherIsKept() throws Exception {
    var opened =
        client.send(
            request("/rooms").POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    String cookie = header(opened, "Set-Cookie");
    String page = header(opened, "Location");
    var renewed =
        client.send(request(page).header("Cookie", cookie).build(), BodyHandlers.ofString());
    assertTrue(renewed.headers().allValues("Set-Cookie").toString().contains("thalweg-teacher-"));
    assertEquals("no-store", header(renewed, "Cache-Control"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/icons/thalweg.svg", "/api/nothing", "/actuator/health"})
  void everyAnswerTellsNothingToOthers(String path) throws Exception {
    var answer = get(path);
    assertEquals("same-origin", header(answer, "Referrer-Policy"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/icons/thalweg.svg", "/styles/thalweg.css", "/api/nothing", "/actuator/health"})
  void noPlaceIsTakenByWhatIsNoPage(String path) throws Exception {
    assertEquals("", header(get(path), "Set-Cookie"));
  }

  @Test
  void theOnlyCookieIsTheSessionsAndScriptsCannotReadIt() throws Exception {
    var cookies = get("/").headers().allValues("Set-Cookie");
    assertEquals(1, cookies.size(), cookies::toString);
    assertTrue(
        cookies.getFirst().matches("JSESSIONID=.*; HttpOnly; SameSite=Lax"), cookies::toString);
  }

  @Test
  void largeRequestsAreRefusedBeforeTheyAreRead() throws Exception {
    String body = "x".repeat((int) BodyLimit.LARGEST + 1);
    assertEquals(413, post(BodyPublishers.ofString(body)).statusCode());
  }

  @Test
  void requestsWithoutALengthAreRefused() throws Exception {
    var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9]));
    assertEquals(411, post(endless).statusCode());
  }

  @Test
  void anErrorPageIsForPeopleAndTellsNothingOfTheInside() throws Exception {
    var answer = post(BodyPublishers.ofString("x".repeat((int) BodyLimit.LARGEST + 1)));
    assertTrue(answer.body().contains("That was too much"), answer.body());
    assertFalse(answer.body().contains("Tomcat") || answer.body().contains("Exception"));
  }

  @Test
  void aProgramGetsAProblemDocument() throws Exception {
    var answer = get("/api/nothing");
    assertEquals(404, answer.statusCode());
    assertEquals("application/problem+json", header(answer, "Content-Type"));
  }

  @Test
  void anEndlessAddressGetsAProblemDocumentAsWell() throws Exception {
    var long16 = get("/api/descent?x=1&y=1&rate=1&f=" + "x".repeat(9_000));
    assertEquals("application/problem+json", header(long16, "Content-Type"));
    assertTrue(long16.body().contains("This formula has 9000 characters"), long16.body());
    var endless = get("/api/descent?f=" + "x".repeat(40_000));
    assertEquals(400, endless.statusCode());
    assertEquals("application/problem+json;charset=utf-8", header(endless, "Content-Type"));
    assertTrue(endless.body().contains("are too long"), endless.body());
    assertFalse(endless.body().contains("Tomcat"), endless.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/descent?f=50%x", "/partial?f=50%x"})
  void aPercentSignThatIsNoEscapeIsExplained(String address) throws Exception {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(60_000);
      String request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.formatted(address).getBytes(US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertTrue(answer.contains("is written as %25"), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/prometheus",
        "/actuator/env",
        "/actuator/beans",
        "/actuator/heapdump"
      })
  void theInsideIsNotShown(String path) throws Exception {
    assertEquals(404, get(path).statusCode());
  }

  @Test
  void aHostSeesThatItIsUp() throws Exception {
    assertEquals(200, get("/actuator/health").statusCode());
  }

  @Test
  void pushIsRefusedToAPageOfAnotherOrigin() throws Exception {
    String path = "/VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket";
    assertEquals(
        403,
        client.send(from("http://elsewhere.example", path), BodyHandlers.ofString()).statusCode());
    String here = "http://localhost:" + port;
    assertNotEquals(403, client.send(from(here, path), BodyHandlers.ofString()).statusCode());
    CompletionException refused =
        assertThrows(
            CompletionException.class,
            () ->
                client
                    .newWebSocketBuilder()
                    .header("Origin", "http://elsewhere.example")
                    .connectTimeout(Duration.ofSeconds(30))
                    .buildAsync(URI.create("ws://localhost:" + port + path), new Listener() {})
                    .join());
    assertEquals(
        403,
        assertInstanceOf(WebSocketHandshakeException.class, refused.getCause())
            .getResponse()
            .statusCode());
  }

  @Test
  void anEndedSessionIsNotSaid() throws Exception {
    String settings = get("/?v-r=init&location=").body();
    assertTrue(settings.contains("\"sessExpMsg\":{\"caption\":null,\"message\":null"), settings);
  }

  /** A stranger fills no log, and a browser that keeps no cookies is not sent round for ever. */
  @ParameterizedTest
  @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/?v-r=uidl", "/room/K7M4PX?v-r=uidl&v-uiId=0"})
  @ExtendWith(OutputCaptureExtension.class)
  void whoeverHasNoSessionIsToldSo(String path, CapturedOutput log) throws Exception {
    var answer = client.send(message(path).build(), BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("lost its place on the server"), answer.body());
    assertFalse(log.getAll().contains("ERROR"), log.getAll());
  }

  /** Vaadin loads a page anew that is told to stop without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"thalweg-seat-K7M4PX=abc", "JSESSIONID=ended; thalweg-seat-K7M4PX=abc"})
  void aPageThatHasLostOnlyItsSessionComesBack(String cookies) throws Exception {
    var message = message("/room/K7M4PX?v-r=uidl&v-uiId=0").header("Cookie", cookies).build();
    var answer = client.send(message, BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(SILENT.matcher(answer.body()).find(), answer.body());
  }

  private HttpRequest.Builder message(String path) {
    return request(path).POST(BodyPublishers.ofString("{}"));
  }

  private HttpRequest from(String origin, String path) {
    return request(path).header("Origin", origin).timeout(Duration.ofSeconds(30)).build();
  }

  @Test
  void aPageSaysThatItIsOpenBeforeAnyProxyCutsItOff() throws Exception {
    var answer = get("/?v-r=init&location=");
    assertTrue(answer.body().contains("\"heartbeatInterval\":30"), answer.body());
  }

  @Test
  void pushSharesItsThreads() {
    assertEquals(
        "5", vaadin.getInitParameters().get("org.atmosphere.cpr.Broadcaster.threadWaitTime"));
  }

  private static String nonce(HttpResponse<String> answer) {
    Matcher matcher = NONCE.matcher(header(answer, ContentSecurity.HEADER));
    assertTrue(matcher.find());
    return matcher.group(1);
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    return client.send(request("/?v-r=uidl").POST(body).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }
}
