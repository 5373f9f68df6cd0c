package org.thalweg.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP interface without a server, as a client sees it. */
final class Api {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final MockMvc api;

  Api() {
    this(new ComputeSlots(1, Duration.ZERO));
  }

  Api(ComputeSlots slots) {
    api =
        MockMvcBuilders.standaloneSetup(
                new SurfacesController(),
                new DescentController(slots),
                new DerivativeController(slots),
                new TrainingController(slots))
            .setControllerAdvice(new Problems())
            .build();
  }

  /** An answer: its status, type and text. */
  record Answer(int status, String type, String text) {
    JsonNode json() {
      return MAPPER.readTree(text);
    }
  }

  /** Asks for a path whose query is written as a person types it; {@code +} stays a plus. */
  Answer get(String pathAndQuery) {
    return get(pathAndQuery, "*/*");
  }

  /** Sends a body, in which single quotes stand for double ones. */
  Answer post(String path, String body) {
    return answer(
        MockMvcRequestBuilders.post("/api" + path)
            .contentType("application/json")
            .content(body.replace('\'', '"')));
  }

  Answer get(String pathAndQuery, String accept) {
    var request =
        MockMvcRequestBuilders.get("/api" + pathOf(pathAndQuery)).header("Accept", accept);
    for (String pair : queryOf(pathAndQuery).split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        request.param(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return answer(request);
  }

  private Answer answer(RequestBuilder request) {
    try {
      MockHttpServletResponse response = api.perform(request).andReturn().getResponse();
      return new Answer(
          response.getStatus(),
          String.valueOf(response.getContentType()),
          response.getContentAsString(StandardCharsets.UTF_8));
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  private static String pathOf(String pathAndQuery) {
    return pathAndQuery.split("\\?", 2)[0];
  }

  private static String queryOf(String pathAndQuery) {
    return pathAndQuery.contains("?") ? pathAndQuery.split("\\?", 2)[1] : "";
  }
}
