package org.thalweg.host;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The content security policy of the pages: a script runs only if it is a file of ours or carries
 * the number that was drawn for this one page. Vaadin 25.2 needs {@code 'unsafe-eval'} to run what
 * the server calls, and sets styles on elements.
 */
@Component
final class ContentSecurity implements VaadinServiceInitListener {
  static final String HEADER = "Content-Security-Policy";
  private static final int NONCE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final String frameAncestors;

  ContentSecurity(@Value("${thalweg.frame-ancestors}") String frameAncestors) {
    this.frameAncestors = frameAncestors;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::protect);
  }

  private void protect(IndexHtmlResponse page) {
    String nonce = nonce();
    page.getDocument().select("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader(HEADER, policy(nonce));
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private String policy(String nonce) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors " + frameAncestors);
  }
}
