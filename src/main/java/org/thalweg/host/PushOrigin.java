package org.thalweg.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thalweg.live.socket.Origins;

/**
 * Refuses Vaadin's push to a page of another origin: it would come with the visitor's cookie. The
 * step socket has the same rule.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PushOrigin extends OncePerRequestFilter {
  private static final String PUSH = "/VAADIN/push";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    URI here = URI.create(request.getRequestURL().toString());
    if (request.getRequestURI().startsWith(PUSH)
        && !Origins.fromHere(request.getHeader(HttpHeaders.ORIGIN), here)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }
}
