package org.thalweg.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a visitor's session lasts: it begins when the script of a page starts, not when the page
 * is fetched; while a page is open and somebody does something it lasts for the time that the
 * configuration says; and for three minutes when its last page was closed. So robots and people who
 * left take no places. A page that comes back too late is loaded anew without a word: its address
 * says all that it showed.
 */
@Component
final class SessionLifetime implements VaadinServiceInitListener {
  private static final Duration BEFORE_PAGE = Duration.ofSeconds(45);
  private static final Duration WITHOUT_PAGE = Duration.ofMinutes(3);

  private final Duration withPage;

  SessionLifetime(@Value("${server.servlet.session.timeout}") Duration withPage) {
    this.withPage = withPage;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    service.addSessionInitListener(start -> limit(start.getSession(), BEFORE_PAGE));
    event.addIndexHtmlRequestListener(SessionLifetime::endBeforeThePageIsSent);
    service.addUIInitListener(start -> pageOpened(start.getUI()));
  }

  /** Vaadin makes a session to send a page. Nobody knows of it yet, so nobody loses anything. */
  private static void endBeforeThePageIsSent(IndexHtmlResponse page) {
    var session = page.getVaadinRequest().getWrappedSession(false);
    if (session != null && session.isNew()) {
      session.invalidate();
    }
  }

  private void pageOpened(UI ui) {
    VaadinSession session = ui.getSession();
    limit(session, withPage);
    ui.addDetachListener(closed -> {
      if (session.getUIs().stream().allMatch(other -> other.equals(ui) || other.isClosing())) {
        limit(session, WITHOUT_PAGE);
      }
    });
  }

  private static void limit(VaadinSession session, Duration duration) {
    if (session.getState() == VaadinSessionState.OPEN && session.getSession() != null) {
      session.getSession().setMaxInactiveInterval((int) duration.toSeconds());
    }
  }
}
