package org.thalweg.live.socket;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
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
    if (request instanceof ServletServerHttpRequest servlet && fromHere(request)) {
      HttpSession session = servlet.getServletRequest().getSession(false);
      if (session != null) {
        attributes.put(HTTP_SESSION, session.getId());
        return true;
      }
    }
    response.setStatusCode(HttpStatus.FORBIDDEN);
    return false;
  }

  /**
   * A browser always names its page's origin; whoever names none is no browser and carries nobody's
   * cookie.
   */
  private static boolean fromHere(ServerHttpRequest request) {
    String origin = request.getHeaders().getOrigin();
    return origin == null || sameHost(origin, request.getURI());
  }

  /** Compares host and port, not the scheme: a proxy may end the encryption. */
  static boolean sameHost(String origin, URI here) {
    try {
      URI there = URI.create(origin);
      return here.getHost().equalsIgnoreCase(there.getHost()) && port(there) == port(here);
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }

  private static int port(URI uri) {
    return switch (uri.getPort()) {
      case 80, 443 -> -1;
      default -> uri.getPort();
    };
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
