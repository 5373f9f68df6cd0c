package org.thalweg.host;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a visitor's session lasts: while a page is open and somebody does something, for the
 * time that the configuration says; when its last page was closed, or none was ever opened, for
 * some minutes only. So robots and people who left take no places. A page that comes back too late
 * is loaded anew without a word: its address says all that it showed.
 */
@Component
final class SessionLifetime implements VaadinServiceInitListener {
  private static final Duration WITHOUT_PAGE = Duration.ofMinutes(3);

  private final Duration withPage;

  SessionLifetime(@Value("${server.servlet.session.timeout}") Duration withPage) {
    this.withPage = withPage;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    service.setSystemMessagesProvider(SessionLifetime::messages);
    service.addSessionInitListener(start -> limit(start.getSession(), WITHOUT_PAGE));
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

  private static SystemMessages messages(SystemMessagesInfo info) {
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    return messages;
  }
}
