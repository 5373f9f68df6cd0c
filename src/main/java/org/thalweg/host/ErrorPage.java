package org.thalweg.host;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.ObjectMapper;

/**
 * What a request is answered when it failed outside of every screen: a page for people, a problem
 * document for programs that asked below {@code /api}. Neither tells anything of our inside.
 */
@Controller
final class ErrorPage implements ErrorController {
  private final ObjectMapper json;

  ErrorPage(ObjectMapper json) {
    this.json = json;
  }

  @RequestMapping("/error")
  void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/")) {
      response.setStatus(status);
      response.setContentType("application/problem+json");
      String detail = PlainPage.of(status).english();
      json.writeValue(
          response.getOutputStream(),
          ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail));
    } else {
      PlainPage.of(status).write(request, response, status);
    }
  }
}
