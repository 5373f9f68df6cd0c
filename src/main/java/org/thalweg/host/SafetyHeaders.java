package org.thalweg.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers that every answer carries: no guessing of types, no address told to others (with
 * {@code no-referrer} a browser would hide from us, too, that a form is our own), no camera. An
 * answer that is not a page of ours may load nothing and stand in no frame; a page replaces that
 * policy by its own ({@link ContentSecurity}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SafetyHeaders extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader(
        ContentSecurity.HEADER,
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    chain.doFilter(request, response);
  }
}
