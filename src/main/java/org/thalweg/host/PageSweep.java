package org.thalweg.host;

import static java.util.Comparator.comparingLong;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes pages that nobody looks at any more, and the one silent longest when a visitor has opened
 * too many. Vaadin closes pages only with the next request of the same visitor: who opens hundreds
 * and leaves would keep them in memory until the session ends.
 */
@Component
@EnableScheduling
class PageSweep implements VaadinServiceInitListener {
  private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();
  private final Duration silence;
  private final int pagesPerVisitor;
  private final Clock clock;

  /**
   * @param silence a page that has sent no heartbeat for so long is gone; several heartbeats
   * @param pagesPerVisitor the pages that one visitor may keep open
   */
  PageSweep(
      @Value("${thalweg.page-silence}") Duration silence,
      @Value("${thalweg.pages-per-visitor}") int pagesPerVisitor) {
    this.silence = silence;
    this.pagesPerVisitor = pagesPerVisitor;
    this.clock = Clock.systemUTC();
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(start -> sessions.add(start.getSession()));
    event.getSource().addSessionDestroyListener(end -> sessions.remove(end.getSession()));
    event.getSource().addUIInitListener(start -> makeRoom(start.getUI()));
  }

  private void makeRoom(UI opened) {
    List<UI> others =
        opened.getSession().getUIs().stream()
            .filter(page -> !page.equals(opened) && !page.isClosing())
            .sorted(comparingLong(page -> page.getInternals().getLastHeartbeatTimestamp()))
            .toList();
    others.stream().limit(Math.max(0, others.size() + 1 - pagesPerVisitor)).forEach(UI::close);
  }

  /** Looks at every session, one after the other, each inside its own lock when that is free. */
  @Scheduled(fixedDelayString = "${thalweg.page-sweep}")
  void sweep() {
    sessions.forEach(session -> session.access(() -> sweep(session)));
  }

  private void sweep(VaadinSession session) {
    long latest = clock.millis() - silence.toMillis();
    List<UI> silent =
        session.getUIs().stream()
            .filter(page -> page.getInternals().getLastHeartbeatTimestamp() < latest)
            .toList();
    silent.forEach(page -> {
      page.close();
      page.accessSynchronously(() -> session.removeUI(page));
    });
  }
}
