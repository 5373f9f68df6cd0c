package org.thalweg.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.thalweg.Application;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface as a program on the network sees it. */
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiIT {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String WALK = "/api/descent?surface=himmelblau&x=-0.3&y=-0.9&rate=0.012";

  private final HttpClient client = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @Test
  void aDescentIsJsonForAnyoneWhoAsks() throws Exception {
    var answer = get(WALK + "&steps=40", "*/*");
    assertEquals("application/json", type(answer));
    assertEquals(41, json(answer).get("steps").size());
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
  }

  @Test
  void aDescentIsCsvForThoseWhoWantIt() throws Exception {
    var answer = get(WALK + "&steps=40", "text/csv");
    assertEquals("text/csv;charset=UTF-8", type(answer));
    assertEquals(42, answer.body().lines().count());
  }

  @Test
  void aFormulaArrivesAsItWasTyped() throws Exception {
    JsonNode answer = json(get("/api/derivative?f=x%5E2%2By%C2%B2&by=y", "*/*"));
    assertEquals("2*y", answer.get("derivative").asString());
  }

  @Test
  void aFormulaMayStandInTheAddressAsItIsTyped() throws Exception {
    String typed = "GET /api/derivative?f=x^2-|x|&by=x HTTP/1.0\r\nHost: localhost\r\n\r\n";
    try (var socket = new Socket("localhost", port)) {
      socket.getOutputStream().write(typed.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
  }

  @Test
  void aWrongFormulaIsAProblemWithItsPlace() throws Exception {
    var answer = get("/api/derivative?f=x%5E2%2Bsen(y)&by=x", "text/csv");
    assertEquals(400, answer.statusCode());
    assertEquals("application/problem+json", type(answer));
    assertEquals(4, json(answer).get("position").asInt());
    assertTrue(json(answer).get("detail").asString().contains("sin"), answer.body());
  }

  @Test
  void onlyReadingIsPossible() throws Exception {
    var request = HttpRequest.newBuilder(uri("/api/surfaces")).DELETE().build();
    var answer = client.send(request, BodyHandlers.ofString());
    assertEquals(405, answer.statusCode());
    assertEquals("application/problem+json", type(answer));
  }

  @Test
  void aTrainingIsSentAsJson() throws Exception {
    String body =
        """
        {"layers": [2, 3, 1], "activations": ["tanh", "sigmoid"], "loss": "binary-cross-entropy",
         "data": "xor", "rate": 0.5, "steps": 500}\
        """;
    var request =
        HttpRequest.newBuilder(uri("/api/training"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    assertEquals("application/json", type(answer));
    assertEquals(501, json(answer).get("steps").size());
    assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    var request =
        HttpRequest.newBuilder(uri(path))
            .header("Accept", accept)
            .header("Origin", "https://notebook.example")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return MAPPER.readTree(answer.body());
  }
}
