package org.thalweg.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a visitor's session lasts: while a page is open and somebody does something, for the
 * time that the configuration says; for three minutes when its last page was closed; and for less
 * than one as long as the script of its first page has not started. So robots and people who left
 * take no places. A page that comes back too late is loaded anew without a word: its address says
 * all that it showed.
 */
@Component
final class SessionLifetime implements VaadinServiceInitListener {
  private static final Duration BEFORE_FIRST_PAGE = Duration.ofSeconds(45);
  private static final Duration WITHOUT_PAGE = Duration.ofMinutes(3);

  private final Duration withPage;

  SessionLifetime(@Value("${server.servlet.session.timeout}") Duration withPage) {
    this.withPage = withPage;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    service.addSessionInitListener(start -> limit(start.getSession(), BEFORE_FIRST_PAGE));
    service.addUIInitListener(start -> pageOpened(start.getUI()));
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
