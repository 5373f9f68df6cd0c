package org.thalweg.live.socket;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * The step socket's doorkeeper: lets in whoever has an HTTP session and comes from a page of this
 * very host, so that no foreign page can open a socket with a visitor's cookie. All others get a
 * 403.
 */
final class StepHandshake implements HandshakeInterceptor {
  private static final String HTTP_SESSION = StepHandshake.class.getName();

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    if (request instanceof ServletServerHttpRequest servlet
        && Origins.fromHere(request.getHeaders().getOrigin(), request.getURI())) {
      HttpSession session = servlet.getServletRequest().getSession(false);
      if (session != null) {
        attributes.put(HTTP_SESSION, session.getId());
        return true;
      }
    }
    response.setStatusCode(HttpStatus.FORBIDDEN);
    return false;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {
    // nothing is left to do
  }

  /** The id of the HTTP session that a socket was opened with. */
  static String httpSession(WebSocketSession socket) {
    return String.valueOf(socket.getAttributes().get(HTTP_SESSION));
  }
}
